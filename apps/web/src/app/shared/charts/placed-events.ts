import type { ProjectDetail } from '@gevinst/contract';
import type { SeriesEvent } from './series-option';

type Event = ProjectDetail['events'][number];

/** Decisions and imports at the periods they belong to: a period is named by its last month. */
export function placedEvents(
  months: readonly string[],
  events: readonly Event[],
  say: (event: Event) => string,
): SeriesEvent[] {
  return events.flatMap((event) => {
    const at = months.findIndex((month) => month >= event.month);
    return at < 0 ? [] : [{ at, kind: event.kind, words: say(event) }];
  });
}

/** Rows of a chart's table, each with what happened in its period. */
export function withEvents<T extends object>(
  rows: readonly T[],
  told: readonly SeriesEvent[],
): (T & { readonly events: string })[] {
  return rows.map((row, index) => ({
    ...row,
    events: told
      .filter((event) => event.at === index)
      .map((event) => event.words)
      .join('; '),
  }));
}
