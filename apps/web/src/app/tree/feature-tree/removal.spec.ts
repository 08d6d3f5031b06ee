import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { TreeInput } from '@gevinst/contract';
import { emptyBenefit, emptyChange } from '../tree-edits';
import { Removal } from './removal';
import { TreeStore } from './tree.store';

const [promised, drafted, free] = ['Lovet', 'I kladden', 'Fri'].map((name) =>
  emptyBenefit(name, []),
);

describe('S9.1 removing from a tree', () => {
  let removal: Removal;
  const tree = signal<TreeInput>({ changes: [], benefits: [] });
  const names = () => tree().benefits.map(({ name }) => name);
  beforeEach(() => {
    tree.set({ changes: [emptyChange('Et')], benefits: [promised!, drafted!, free!] });
    const around = signal({ promised: [promised!.id], drafted: { [drafted!.id]: '1234.50' } });
    const edit = (change: (now: TreeInput) => TreeInput) => tree.update(change);
    const store = { provide: TreeStore, useValue: { tree, around, edit } };
    TestBed.configureTestingModule({ providers: [Removal, store] });
    removal = TestBed.inject(Removal);
  });

  it('keeps what an approved plan promises, and lets go what nothing rests on', () => {
    expect([removal.of(promised!.id), removal.of(free!.id)]).toEqual(['kept', 'free']);
    expect(removal.asked()).toBeNull();
    removal.take(free!.id);
    expect(names()).toEqual(['Lovet', 'I kladden']);
  });

  it('asks, with the kroner, before a benefit leaves the draft of the plan', () => {
    expect(removal.of(drafted!.id)).toBe('asked');
    expect(removal.asked()).toMatchObject({ name: 'I kladden', kr: '1.234,50\u00a0kr.' });
    removal.forget();
    expect([removal.asked(), names()]).toEqual([null, ['Lovet', 'I kladden', 'Fri']]);
    removal.of(drafted!.id);
    removal.take(drafted!.id);
    expect([removal.asked(), names()]).toEqual([null, ['Lovet', 'Fri']]);
  });
});
