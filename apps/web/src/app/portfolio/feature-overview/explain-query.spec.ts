import { explainQuery } from './explain-query';

const filter = { asOf: '2026-11-01', to: '2026-10-31', department: 'Teknik' };
const shown = { filter, against: 'current' as const, quarter: null };

describe('the question about a figure of the portfolio page', () => {
  it('carries the filters, and the plan that the page compares with', () => {
    expect(explainQuery({ figure: 'variance' }, shown)).toMatchObject({
      ...filter,
      figure: 'variance',
      scope: 'portfolio',
      against: 'current',
    });
    const original = { ...shown, against: 'original' as const };
    expect(explainQuery({ figure: 'variance' }, original).against).toBe('original');
  });

  it('is about the other plan when that one’s figure was clicked', () =>
    expect(explainQuery({ figure: 'variance', against: 'original' }, shown).against).toBe(
      'original',
    ));

  it('asks for the plan in force where the page shows no other', () => {
    const original = { ...shown, against: 'original' as const };
    for (const figure of ['forecast', 'trend', 'wholePlan', 'coverage'] as const) {
      expect(explainQuery({ figure }, original).against).toBeUndefined();
    }
  });

  it('leaves the portfolio’s filters behind for one project', () => {
    const query = explainQuery({ figure: 'rate' }, { ...shown, projectId: 'p' });
    expect(query).toMatchObject({ scope: 'project', id: 'p', to: '2026-10-31' });
    expect(query.department).toBeUndefined();
  });

  it('is about what was realised in the two quarters while these are compared', () => {
    const quarter = { year: 2026, number: 3, from: '2026-07', to: '2026-09-30' };
    const compared = { ...shown, against: 'lastYear' as const, quarter };
    expect(explainQuery({ figure: 'actual' }, compared)).toMatchObject({
      figure: 'actual',
      from: '2026-07',
      to: '2026-09-30',
    });
    expect(explainQuery({ figure: 'plan' }, compared)).toMatchObject({
      figure: 'actual',
      from: '2025-07',
      to: '2025-09-30',
    });
  });
});
