import { TestBed } from '@angular/core/testing';
import { ProblemFailure } from '../../../shared/http/problem-failure';
import { ImportsClient } from '../../data/imports-client';
import { SourcesStore } from './sources.store';

const memory = (source: string) => ({ source, version: 1, answers: [] });

function storeWith(client: Partial<ImportsClient>): SourcesStore {
  TestBed.configureTestingModule({
    providers: [SourcesStore, { provide: ImportsClient, useValue: client }],
  });
  return TestBed.inject(SourcesStore);
}

describe('the remembered sources', () => {
  const sources = () =>
    Promise.resolve({ items: [memory('A'), memory('B')], total: 2, nextCursor: null });

  it('lose the one that is forgotten', async () => {
    const forget = jest.fn(() => Promise.resolve());
    const store = storeWith({ sources, forget });
    await store.load();
    await store.forget('A');
    expect(forget).toHaveBeenCalledWith('A');
    expect(store.items().map(({ source }) => source)).toEqual(['B']);
  });

  it('stay when forgetting fails, and say why', async () => {
    const forget = () => Promise.reject(new ProblemFailure('not_found', 404, ''));
    const store = storeWith({ sources, forget });
    await store.load();
    await store.forget('A');
    expect(store.items()).toHaveLength(2);
    expect(store.failure()).not.toBeNull();
  });
});
