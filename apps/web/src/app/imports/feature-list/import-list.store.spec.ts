import { TestBed } from '@angular/core/testing';
import { ImportsClient } from '../data/imports-client';
import { sampleImport } from '../testing/sample-import';
import { ImportListStore } from './import-list.store';

function listWith(client: Partial<ImportsClient>): ImportListStore {
  TestBed.configureTestingModule({
    providers: [ImportListStore, { provide: ImportsClient, useValue: client }],
  });
  return TestBed.inject(ImportListStore);
}

const page = (ids: string[], total: number, nextCursor: string | null) =>
  Promise.resolve({ items: ids.map((id) => sampleImport({ id })), total, nextCursor });

describe('the list of imports', () => {
  it('goes on where the first page ended', async () => {
    const list = jest.fn((cursor?: string | null) =>
      cursor ? page(['b'], 2, null) : page(['a'], 2, 'next'),
    );
    const store = listWith({ list });
    await store.load();
    expect(store.hasMore()).toBe(true);
    await store.more();
    expect(store.items().map(({ id }) => id)).toEqual(['a', 'b']);
    expect(store.hasMore()).toBe(false);
  });

  it('shows an undone import at once, and hands over why', async () => {
    const undo = jest.fn((..._: [id: string, reason: string]) =>
      Promise.resolve(sampleImport({ id: 'a', state: 'undone', undoneAt: 'now' })),
    );
    const store = listWith({ list: () => page(['a'], 1, null), undo });
    await store.load();
    await store.undo('a', 'Forkert udtræk');
    expect(undo).toHaveBeenCalledWith('a', 'Forkert udtræk');
    expect(store.items()[0]).toMatchObject({ state: 'undone', undoneAt: 'now' });
  });
});
