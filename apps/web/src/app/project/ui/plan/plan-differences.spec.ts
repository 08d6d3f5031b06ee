import type { Indicator, PlanContent } from '@gevinst/contract';
import { planDifferences } from './plan-differences';
import { EMPTY_PLAN } from './plan-text';

const indicators = [{ id: 'i', name: 'Opkald', unit: 'opkald' } as Indicator];
const plan = (values: string[], more: Partial<PlanContent> = {}): PlanContent => ({
  ...EMPTY_PLAN,
  targets: [
    { indicatorId: 'i', points: values.map((value, at) => ({ month: `2026-0${at + 1}`, value })) },
  ],
  ...more,
});

describe('what a draft changes', () => {
  it('is nothing when it says the same', () => {
    expect(planDifferences(plan(['9', '8']), plan(['9', '8']), indicators)).toEqual([]);
  });

  it('is each target with its last level and the number of periods', () => {
    expect(planDifferences(plan(['9', '8']), plan(['9', '7']), indicators)).toEqual([
      { key: 'target', values: { name: 'Opkald', from: '8 opkald', to: '7 opkald', count: 1 } },
    ]);
    expect(planDifferences(EMPTY_PLAN, plan(['9', '7']), indicators)[0]?.key).toBe('newTarget');
    expect(planDifferences(plan(['9']), EMPTY_PLAN, indicators)[0]?.key).toBe('noTarget');
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
    expect(planDifferences(EMPTY_PLAN, draft, indicators)).toEqual([
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
    expect(planDifferences(paidBy(null, 'state'), paidBy('state', null), indicators)).toEqual([]);
    expect(planDifferences(paidBy(null, 'state'), paidBy('state', 'state'), indicators)).toEqual([
      { key: 'funding', values: { count: 1 } },
    ]);
  });
});
