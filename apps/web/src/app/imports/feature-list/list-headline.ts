import type { ImportList } from '@gevinst/contract';

/** Translation key and figures of the list's first sentence. */
export interface ListHeadline {
  readonly key: string;
  readonly params: Readonly<Record<string, number>>;
}

/** What someone who opens the list wants to know: does a file wait for me? */
export function listHeadline(
  items: readonly Pick<ImportList['items'][number], 'state'>[],
): ListHeadline {
  if (items.length === 0) return { key: 'list.emptyTitle', params: {} };
  const waiting = items.filter(
    ({ state }) => state === 'needs_decision' || state === 'ready',
  ).length;
  if (waiting === 0) return { key: 'list.headlineDone', params: {} };
  return {
    key: waiting === 1 ? 'list.headlineOne' : 'list.headlineMany',
    params: { count: waiting },
  };
}

/** Whether the row's figures mean something yet: a file that was refused or not read has none. */
export function hasFigures({
  state,
  counts,
}: Pick<ImportList['items'][number], 'state' | 'counts'>): boolean {
  return counts.records > 0 && state !== 'refused' && state !== 'failed';
}
