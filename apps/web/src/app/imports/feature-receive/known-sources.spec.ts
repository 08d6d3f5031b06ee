import type { ImportList } from '@gevinst/contract';
import { knownSources } from './known-sources';

const used = (source: string, createdAt: string) =>
  ({ source, createdAt }) as ImportList['items'][number];

describe('known sources', () => {
  it('names each source once, the one used last first', () => {
    const items = [
      used('Kontaktcenter', '2026-09-03T08:00:00Z'),
      used('Byggesag', '2026-11-03T08:00:00Z'),
      used('Kontaktcenter', '2026-10-03T08:00:00Z'),
    ];
    expect(knownSources(items)).toEqual(['Byggesag', 'Kontaktcenter']);
  });

  it('leaves out imports without a source', () => {
    const items = ['', 'Uden kilde'].map((source) => used(source, '2026-09-03T08:00:00Z'));
    expect(knownSources(items)).toEqual([]);
  });

  it('leaves out values typed by hand', () => {
    const typed = { ...used('Skrevet i hånden', '2026-09-03T08:00:00Z'), kind: 'manual' as const };
    expect(knownSources([typed])).toEqual([]);
  });
});
