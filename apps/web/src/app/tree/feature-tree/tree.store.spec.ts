import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Tree, TreeInput } from '@gevinst/contract';
import { LiveUpdates } from '../../shared/http/live-updates';
import { ProblemFailure } from '../../shared/http/problem-failure';
import { TreeClient } from '../data/tree-client';
import { addChange, emptyChange, patchNode } from '../tree-edits';
import { TreeStore } from './tree.store';

const CHANGE = { ...emptyChange('Digital ansøgning'), id: 'c1' };
const tree = (version: number, changes: TreeInput['changes']): Tree => ({
  ...{ projectId: 'p1', etag: `"v${version}"`, changes, benefits: [] },
  solution: { code: 'P-1', name: 'Løsning', description: '' },
  ...{
    lights: {},
    valuedBy: {},
    promised: [],
    drafted: {},
    overlaps: [],
    indicators: [],
    canEdit: true,
  },
});

describe('S9.1 a tree that two people work at', () => {
  const changed = signal(0);
  let kept: Tree;
  let store: TreeStore;
  const settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      TestBed.tick();
      await Promise.resolve();
    }
  };
  const save = jest.fn((_id: string, sent: TreeInput, etag: string): Promise<Tree> => {
    if (etag !== kept.etag) return Promise.reject(new ProblemFailure('stale', 412, ''));
    kept = tree(Number(/\d+/.exec(etag)?.[0]) + 1, sent.changes);
    return Promise.resolve(kept);
  });
  beforeEach(async () => {
    kept = tree(1, [CHANGE]);
    TestBed.configureTestingModule({
      providers: [
        TreeStore,
        { provide: TreeClient, useValue: { get: () => Promise.resolve(kept), save } },
        { provide: LiveUpdates, useValue: { changed: () => changed, version: signal(0) } },
      ],
    });
    store = TestBed.inject(TreeStore);
    store.open('p1');
    await settle();
  });
  const other = (changes: TreeInput['changes']) => {
    kept = tree(2, changes);
    changed.update((count) => count + 1);
  };

  it('lets nobody leave while it is undecided whose name stands, and keeps mine at hand', async () => {
    store.edit((now) => patchNode(now, 'c1', { name: 'Mit navn' }));
    kept = tree(2, [{ ...CHANGE, name: 'Deres navn' }]);
    expect(await store.save()).toBe(false);
    expect(await store.save()).toBe(false);
    expect(store.conflicts()).toMatchObject([{ mine: { name: 'Mit navn' } }]);
    store.takeMine();
    expect(await store.save()).toBe(true);
    expect(kept.changes).toMatchObject([{ name: 'Mit navn' }]);
  });

  it('shows what another saved meanwhile, once my own edit is taken back', async () => {
    store.edit((now) => addChange(now, emptyChange('Kladde')));
    other([CHANGE, { ...CHANGE, id: 'c2', name: 'Deres nye' }]);
    await settle();
    expect(store.overtaken()).toBe(true);
    store.undo();
    await settle();
    expect(store.tree().changes.map(({ name }) => name)).toEqual([
      'Digital ansøgning',
      'Deres nye',
    ]);
  });
});
