import { TestBed } from '@angular/core/testing';
import type { ImportProjectList } from '@gevinst/contract';
import { ImportsClient } from '../data/imports-client';
import { sampleProject } from '../testing/sample-project';
import { FileProjectsStore } from './file-projects.store';

describe('the projects of a file, as far as anyone has looked', () => {
  let pages: Record<string, ImportProjectList>;
  const asked: string[] = [];
  const page = (line: number, nextCursor: string | null): ImportProjectList => ({
    items: [sampleProject({ line })],
    total: 2,
    nextCursor,
  });
  const projects = (_id: string, kind: string, cursor: string | null) => {
    asked.push(`${kind} ${cursor ?? ''}`.trim());
    const found = pages[`${kind} ${cursor ?? ''}`.trim()];
    return found ? Promise.resolve(found) : Promise.reject(new Error('gone'));
  };
  const store = () => TestBed.inject(FileProjectsStore);
  const lines = () =>
    store()
      .projects()
      ?.map(({ line }) => line) ?? null;

  beforeEach(() => {
    asked.length = 0;
    pages = { new: page(2, '1'), 'new 1': page(3, null), changed: page(9, null) };
    TestBed.configureTestingModule({
      providers: [FileProjectsStore, { provide: ImportsClient, useValue: { projects } }],
    });
  });

  it('are added to, until there are no more', async () => {
    await store().open('a', 'new');
    await store().more();
    await store().more();
    expect([lines(), asked]).toEqual([
      [2, 3],
      ['new', 'new 1'],
    ]);
  });

  it('are those of the heap that was asked for last', async () => {
    await Promise.all([store().open('a', 'new'), store().open('a', 'changed')]);
    expect([lines(), store().busy()]).toEqual([[9], false]);
  });

  it('say when they cannot be had', async () => {
    await store().open('a', 'unchanged');
    expect([lines(), store().failure() === null]).toEqual([null, false]);
  });
});
