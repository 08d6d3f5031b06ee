import type { Benefit, PlanContent } from '@gevinst/contract';
import { postingMonths } from '../ui/plan/posting-months';
import { amountPerPeriod, withTarget } from './first-target';

const benefit = {
  id: 'b',
  realisationFrom: '2026-01',
  realisationTo: '2026-06',
} as unknown as Benefit;
const empty: PlanContent = {
  benefits: [],
  targets: [],
  costs: [],
  declaredPaybackYears: null,
  statedEffectKr: [],
};
const indicator = { direction: 'lower', grain: 'month', baseline: '1200', unit: 'kald' } as const;

describe('a first target', () => {
  it('is worth improvement times the value of one unit', () => {
    expect(amountPerPeriod({ indicator, target: '900' }, '112.50')).toBe('33750.00');
  });

  it('posts a quarter in its last month', () => {
    expect(postingMonths(benefit, 'quarter')).toEqual(['2026-03', '2026-06']);
    expect(postingMonths(benefit, 'month')).toHaveLength(6);
  });

  it('becomes a plan with a target and an amount in each period', () => {
    const plan = withTarget(empty, benefit, {
      indicatorId: 'i',
      indicator,
      target: '900',
      unitValueKr: '100',
    });
    expect(plan.targets[0]?.points).toHaveLength(6);
    expect(plan.benefits[0]?.months[0]).toEqual({ month: '2026-01', amountKr: '30000.00' });
    expect(plan.benefits[0]?.valuation?.indicatorId).toBe('i');
  });

  it('keeps a benefit that is not counted in kroner out of the kroner', () => {
    const target = { indicatorId: 'i', indicator, target: '900', unitValueKr: null };
    const planned = withTarget(empty, benefit, target).benefits[0];
    expect(planned).toMatchObject({ valuation: null, evidenceIndicatorIds: ['i'], months: [] });
  });

  it('leaves the rest of the plan as it was', () => {
    const other = { benefitId: 'x', valuation: null, evidenceIndicatorIds: [], months: [] };
    const target = { indicatorId: 'i', indicator, target: '900', unitValueKr: null };
    const plan = withTarget({ ...empty, benefits: [other] }, benefit, target);
    expect(plan.benefits.map((one) => one.benefitId)).toEqual(['x', 'b']);
  });
});
