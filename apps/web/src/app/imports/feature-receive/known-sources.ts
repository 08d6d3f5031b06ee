import type { ImportList } from '@gevinst/contract';

/** What the server calls the source of a file that came without one. */
const NO_SOURCE = 'Uden kilde';

/** The sources that files came from before, most recent first, each once; offered when a file is dropped. */
export function knownSources(items: ImportList['items']): string[] {
  const newestFirst = items
    .filter(({ kind, source }) => kind !== 'manual' && source !== '' && source !== NO_SOURCE)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return [...new Set(newestFirst.map(({ source }) => source))];
}
