import { TestBed } from '@angular/core/testing';
import type { ExplainQuery } from '@gevinst/contract';
import { ApiClient } from '../http/api-client';
import { ExplainStore } from './explain.store';

describe('the way down through a figure', () => {
  const asked: unknown[] = [];
  let answers: ((query: ExplainQuery) => Promise<unknown>) | null;
  const settled = async () => {
    TestBed.tick();
    await new Promise((done) => setTimeout(done));
  };
  beforeEach(() => {
    asked.length = 0;
    answers = null;
    const get = (_path: string, _schema: unknown, query: ExplainQuery) => {
      asked.push(query);
      return answers?.(query) ?? Promise.resolve({ rows: [], rowsTotal: 300 });
    };
    TestBed.configureTestingModule({ providers: [{ provide: ApiClient, useValue: { get } }] });
  });

  it('lists more of the figure that is shown, and the usual number of the next', async () => {
    const store = TestBed.inject(ExplainStore);
    store.open({ figure: 'actual', scope: 'portfolio', asOf: '2026-10-31' });
    await settled();
    store.more(100);
    await settled();
    store.deeper({ figure: 'actual', scope: 'benefit' });
    await settled();
    expect(asked).toEqual([
      { figure: 'actual', scope: 'portfolio', asOf: '2026-10-31' },
      { figure: 'actual', scope: 'portfolio', asOf: '2026-10-31', rows: 300 },
      expect.not.objectContaining({ rows: 300 }),
    ]);
  });

  it('S1.5 shows nothing of the figure before while the next is on its way, nor when it fails', async () => {
    const store = TestBed.inject(ExplainStore);
    const shown = () => [store.answer.value(), store.answer.waiting()];
    answers = ({ figure }) => Promise.resolve(figure);
    store.open({ figure: 'actual', scope: 'portfolio' });
    await settled();
    expect(shown()).toEqual(['actual', false]);

    let come: (answer: string) => void = () => undefined;
    answers = () => new Promise((done) => (come = done));
    store.deeper({ figure: 'promised', scope: 'project' });
    expect(shown()).toEqual([undefined, true]);
    await settled();
    come('promised');
    await settled();
    expect(shown()).toEqual(['promised', false]);
    store.more(100);
    await settled();
    expect(shown()).toEqual(['promised', false]);

    answers = () => Promise.reject(new Error('the line is dead'));
    store.back();
    expect(shown()).toEqual([undefined, true]);
    await settled();
    expect(shown()).toEqual([undefined, false]);
    expect(store.answer.failure()).not.toBeNull();
    store.close();
    store.open({ figure: 'actual', scope: 'project' });
    expect(shown()).toEqual([undefined, true]);
  });
});
