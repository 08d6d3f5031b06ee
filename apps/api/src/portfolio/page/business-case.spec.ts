import { CostLine } from '@gevinst/contract';
import { businessCaseOf } from './business-case';

const BENEFIT = '20000000-0000-4000-8000-000000000000';
const cost = (year: number, amountKr: string, funding: string) =>
  CostLine.parse({ kind: 'implementation', label: 'Udrulning', year, amountKr, funding });
/** Half of the full effect of 1,200 a year in the first year, all of it from the second. */
const ramped = [2027, 2028, 2029].flatMap((year) =>
  Array.from({ length: 12 }, (_, at) => ({
    month: `${year}-${String(at + 1).padStart(2, '0')}`,
    amountKr: year === 2027 ? '50.00' : '100.00',
  })),
);
const content = {
  costs: [cost(2026, '900.00', 'investmentPool'), cost(2027, '700.00', 'ownBudget')],
  benefits: [{ benefitId: BENEFIT, valuation: null, evidenceIndicatorIds: [], months: ramped }],
  declaredPaybackYears: null,
  statedEffectKr: [],
};

describe('the business case of a plan', () => {
  const found = businessCaseOf(content, () => true, true);

  it('S8.2 R10 covers several years, with costs, benefits, net, cumulative, present value and payback', () => {
    expect(
      found.years.map(({ year, costKr, benefitKr, netKr, cumulativeKr }) => [
        ...[year, costKr, benefitKr, netKr, cumulativeKr],
      ]),
    ).toEqual([
      [2026, '900.00', '0.00', '-900.00', '-900.00'],
      [2027, '700.00', '600.00', '-100.00', '-1000.00'],
      [2028, '0.00', '1200.00', '1200.00', '200.00'],
      [2029, '0.00', '1200.00', '1200.00', '1400.00'],
    ]);
    expect(found.paybackBudgetYear).toBe(2028);
    expect(Number(found.npvKr)).toBeLessThan(1400);
  });

  it('S8.3 R10 counts what implementation costs, whoever pays it', () => {
    const free = businessCaseOf({ ...content, costs: [] }, () => true, false);
    expect(free.years[0]).toMatchObject({ year: 2027, costKr: '0.00' });
    expect(found.years[0]?.costKr).toBe('900.00');
  });

  it('S8.4 R10 has the effect phased in, not in full from the start', () => {
    const benefits = found.years.map(({ benefitKr }) => benefitKr);
    expect(benefits).toEqual(['0.00', '600.00', '1200.00', '1200.00']);
  });

  it('S8.6 shows the weak first years as they are', () => {
    expect(found.years.slice(0, 2).map(({ netKr }) => netKr)).toEqual(['-900.00', '-100.00']);
  });
});
