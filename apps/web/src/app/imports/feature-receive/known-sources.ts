import type { ImportList } from '@gevinst/contract';

/** The sources used before, most recent first, each once; offered when a file is dropped. */
export function knownSources(items: ImportList['items']): string[] {
  const newestFirst = [...items].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return [...new Set(newestFirst.map((item) => item.source).filter((source) => source !== ''))];
}
