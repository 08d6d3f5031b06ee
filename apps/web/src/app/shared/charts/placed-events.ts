import type { ChartEvent } from '@gevinst/contract';
import type { SeriesEvent } from './series-option';

type Words = Pick<ChartEvent, 'da' | 'en'>;

/** Decisions and imports at the periods they belong to: a period is named by its last month. */
export function placedEvents(
  months: readonly string[],
  events: readonly ChartEvent[],
  say: (words: Words) => string,
): SeriesEvent[] {
  return events.flatMap((event) => {
    const at = months.findIndex((month) => month >= event.month);
    if (at < 0) return [];
    const words = say(event);
    const full = event.details === undefined ? words : `${words}. ${say(event.details)}`;
    return [{ at, kind: event.kind, words, full }];
  });
}

/** Whether there is more to say than a chart has room for: then its marks are numbers, and the words stand beside it. */
export const saysMore = (told: readonly SeriesEvent[]): boolean =>
  told.some(({ words, full }) => full !== words);

/** Rows of a chart's table, each with what happened in its period. */
export function withEvents<T extends object>(
  rows: readonly T[],
  told: readonly SeriesEvent[],
): (T & { readonly events: string })[] {
  return rows.map((row, index) => ({
    ...row,
    events: told
      .filter((event) => event.at === index)
      .map((event) => event.full)
      .join('; '),
  }));
}
