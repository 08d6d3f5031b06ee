import type { ImportList } from '@gevinst/contract';

/** Translation key and figures of the list's first sentence. */
export interface ListHeadline {
  readonly key: string;
  readonly params: Readonly<Record<string, number>>;
}

type Row = Pick<ImportList['items'][number], 'state' | 'counts'>;

/** What someone who opens the list wants to know: does a file wait for somebody? */
export function listHeadline(items: readonly Row[]): ListHeadline {
  if (items.length === 0) return { key: 'list.emptyTitle', params: {} };
  const waiting = items.filter(
    (row) => row.state === 'needs_decision' || (row.state === 'ready' && !bringsNothing(row)),
  ).length;
  if (waiting === 0) return { key: 'list.headlineDone', params: {} };
  return {
    key: waiting === 1 ? 'list.headlineOne' : 'list.headlineMany',
    params: { count: waiting },
  };
}

/** A file that was read and has nothing to load: the same one again, or only known values. */
export function bringsNothing({ state, counts }: Row): boolean {
  return state === 'ready' && counts.new + counts.changed + counts.rejected === 0;
}

/** Whether the row's figures mean something: a file that is not read, or was not accepted, has none. */
export function hasFigures({ state, counts }: Row): boolean {
  return counts.records > 0 && ['ready', 'applying', 'applied', 'undone'].includes(state);
}
