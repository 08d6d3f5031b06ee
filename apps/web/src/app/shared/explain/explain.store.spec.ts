import { TestBed } from '@angular/core/testing';
import { ApiClient } from '../http/api-client';
import { ExplainStore } from './explain.store';

describe('the way down through a figure', () => {
  const asked: unknown[] = [];
  const settled = async () => {
    TestBed.tick();
    await new Promise((done) => setTimeout(done));
  };
  beforeEach(() => {
    asked.length = 0;
    const get = (_path: string, _schema: unknown, query: unknown) => {
      asked.push(query);
      return Promise.resolve({ rows: [], rowsTotal: 300 });
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
});
