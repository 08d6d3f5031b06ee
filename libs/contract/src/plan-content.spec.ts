import { Kr, Month, PlanContent, PortfolioQuery } from './index';

describe('amounts and months at the edge', () => {
  it.each(['61400000.00', '-0.01'])('takes the exact amount %s', (amount) => {
    expect(Kr.safeParse(amount).success).toBe(true);
  });

  it.each(['1.5', '1e3', '1,00', '', '12'])('refuses %s, which could lose øre', (amount) => {
    expect(Kr.safeParse(amount).success).toBe(false);
  });

  it('refuses month 13 and an unknown light', () => {
    expect(Month.safeParse('2026-13').success).toBe(false);
    expect(PortfolioQuery.safeParse({ light: 'blue' }).success).toBe(false);
  });
});

describe('a plan document', () => {
  it('keeps a missing cost missing, not zero', () => {
    const plan = PlanContent.parse({
      benefits: [],
      targets: [],
      costs: [{ year: 2020, kind: 'investmentService', amountKr: null }],
    });
    expect(plan.costs[0]).toMatchObject({ amountKr: null, currency: 'DKK' });
    expect(plan.costs[0]?.funding).toBeNull();
    expect(plan.declaredPaybackYears).toBeNull();
  });

  it('S8.3 has a line for each cost of implementing it, with who pays', () => {
    const line = { year: 2026, kind: 'implementation', amountKr: '900.00', label: 'Oplæring' };
    const paid = ['ownBudget', 'investmentPool', 'state', 'other'].map((funding) => ({
      ...line,
      funding,
    }));
    const { costs } = PlanContent.parse({ benefits: [], targets: [], costs: paid });
    expect(costs).toMatchObject(paid);
  });
});
