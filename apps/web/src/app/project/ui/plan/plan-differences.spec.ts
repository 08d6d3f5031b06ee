import type { Benefit, Indicator, PlanContent, PlannedProfile } from '@gevinst/contract';
import { planDifferences } from './plan-differences';
import { EMPTY_PLAN } from './plan-text';

const subjects = {
  benefits: [{ id: 'b', name: 'Færre opkald' } as Benefit],
  indicators: [{ id: 'i', name: 'Opkald', unit: 'opkald' } as Indicator],
};
const plan = (values: string[], more: Partial<PlanContent> = {}): PlanContent => ({
  ...EMPTY_PLAN,
  targets: [
    { indicatorId: 'i', points: values.map((value, at) => ({ month: `2026-0${at + 1}`, value })) },
  ],
  ...more,
});

describe('what a draft changes', () => {
  it('is nothing when it says the same', () => {
    expect(planDifferences(plan(['9', '8']), plan(['9', '8']), subjects)).toEqual([]);
  });

  it('is each target with its last level and the number of periods', () => {
    expect(planDifferences(plan(['9', '8']), plan(['9', '7']), subjects)).toEqual([
      { key: 'target', values: { name: 'Opkald', from: '8 opkald', to: '7 opkald', count: 1 } },
    ]);
    expect(planDifferences(EMPTY_PLAN, plan(['9', '7']), subjects)[0]?.key).toBe('newTarget');
    expect(planDifferences(plan(['9']), EMPTY_PLAN, subjects)[0]?.key).toBe('noTarget');
  });

  it('is the sum of costs in kroner, and the payback', () => {
    const cost = {
      year: 2026,
      kind: 'operation' as const,
      priceLevelYear: null,
      label: '',
      funding: null,
    };
    const costs = [
      { ...cost, amountKr: '900.00', currency: 'DKK' },
      { ...cost, amountKr: '5.00', currency: 'EUR' },
      { ...cost, amountKr: null, currency: 'DKK' },
    ];
    const draft = { ...EMPTY_PLAN, costs, declaredPaybackYears: '2.5' };
    expect(planDifferences(EMPTY_PLAN, draft, subjects)).toEqual([
      { key: 'costs', values: { from: '0\u00a0kr.', to: '900\u00a0kr.' } },
      { key: 'payback', values: { from: '–', to: '2,5' } },
    ]);
  });

  it('is who pays a line that stays the same', () => {
    const cost = { year: 2026, kind: 'operation' as const, priceLevelYear: null, currency: 'DKK' };
    const line = { ...cost, label: 'Drift', amountKr: '9.00' };
    const paidBy = (...payers: ('state' | null)[]) => ({
      ...EMPTY_PLAN,
      costs: payers.map((funding) => ({ ...line, funding })),
    });
    expect(planDifferences(paidBy(null, 'state'), paidBy('state', null), subjects)).toEqual([]);
    expect(planDifferences(paidBy(null, 'state'), paidBy('state', 'state'), subjects)).toEqual([
      { key: 'funding', values: { count: 1 } },
    ]);
  });

  it('S2 is how a benefit is phased in: the full effect, the steps, the period', () => {
    const year = { from: '2026-01', to: '2026-12' };
    const half = { fromMonth: '2026-01', share: '0.5' };
    const before = { fullEffectKrPerYear: '900.00', ...year, ramp: [] };
    const after = {
      ...{ fullEffectKrPerYear: '800.00', from: '2026-01', to: '2027-12' },
      ramp: [half, { fromMonth: '2026-07', share: '1' }],
    };
    const phased = (profile?: PlannedProfile): PlanContent => ({
      ...EMPTY_PLAN,
      benefits: [
        {
          ...{ benefitId: 'b', valuation: null, evidenceIndicatorIds: [], months: [] },
          ...(profile ? { profile } : {}),
        },
      ],
    });
    const name = 'Færre opkald';
    expect(planDifferences(phased(before), phased(after), subjects)).toEqual([
      { key: 'effect', values: { name, from: '900\u00a0kr.', to: '800\u00a0kr.' } },
      {
        key: 'ramp',
        values: {
          name,
          from: '100\u00a0% (01-2026)',
          to: '50\u00a0% (01-2026), 100\u00a0% (07-2026)',
        },
      },
      {
        key: 'profilePeriod',
        values: { name, from: '01-2026 – 12-2026', to: '01-2026 – 12-2027' },
      },
    ]);
    expect(planDifferences(phased(before), phased(before), subjects)).toEqual([]);
    const [added] = planDifferences(phased(), phased(before), subjects);
    expect(added).toMatchObject({ key: 'newProfile', values: { effect: '900\u00a0kr.' } });
    expect(planDifferences(phased(before), phased(), subjects)[0]?.key).toBe('noProfile');
  });
});
