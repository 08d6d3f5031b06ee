import type { PlanComparison } from '@gevinst/contract';
import { costQuery, promisedQuery, TOTAL } from './amount-query';

const diff = {
  projectId: 'p',
  a: { id: 'first' },
  b: { id: null },
  costs: [{ kind: 'operation', label: 'Licens', currency: 'EUR' }],
} as unknown as PlanComparison;

describe('S1.5 where an amount of a comparison comes from', () => {
  it('is asked of the plan it stands in, of one benefit or of all, of one year or of all', () => {
    expect(promisedQuery(diff, { key: TOTAL, side: 'a', year: null })).toEqual({
      ...{ figure: 'promised', scope: 'project', id: 'p', revision: 'first' },
    });
    expect(promisedQuery(diff, { key: 'porto', side: 'b', year: 2027 })).toEqual({
      ...{ figure: 'promised', scope: 'benefit', projectId: 'p', id: 'porto' },
      ...{ revision: 'draft', year: 2027 },
    });
  });

  it('is asked of a cost by its kind, label and currency', () => {
    const cost = { costKind: 'operation', costLabel: 'Licens', currency: 'EUR' };
    expect(costQuery(diff, { key: '0', side: 'a', year: 2026 })).toEqual({
      ...{ figure: 'cost', scope: 'project', id: 'p', revision: 'first', year: 2026 },
      ...cost,
    });
    expect(costQuery(diff, { key: '7', side: 'a', year: 2026 })).toBeNull();
  });
});
