import type { Benefit, Indicator, PlanContent } from '@gevinst/contract';
import { fillEvenly } from './fill-evenly';
import { EMPTY_PLAN, type PlanText } from './plan-text';
import { comparePlans, perYear } from './plan-totals';
import { readPlan } from './read-plan';
import { writePlan } from './write-plan';

const benefit = {
  id: 'b',
  name: 'Færre opkald',
  valueClass: 'cashable',
  disbenefit: false,
  realisationFrom: '2026-01',
  realisationTo: '2026-12',
} as Benefit;
const calls = {
  id: 'i',
  name: 'Opkald',
  unit: 'opkald',
  kind: 'benefit',
  direction: 'lower',
  grain: 'month',
  baseline: '1200',
} as Indicator;
const volume = { ...calls, id: 'v', name: 'Sager', unit: 'sager' };
const subjects = { benefits: [benefit], indicators: [calls, volume] };

const content: PlanContent = {
  benefits: [
    {
      benefitId: 'b',
      valuation: { indicatorId: 'i', unitValueKr: '112.50', volumeIndicatorId: null, share: '0.8' },
      evidenceIndicatorIds: ['v'],
      months: [
        { month: '2026-01', amountKr: '18000.00' },
        { month: '2026-02', amountKr: '27000.00' },
      ],
    },
  ],
  targets: [
    {
      indicatorId: 'i',
      points: [
        { month: '2026-01', value: '1000' },
        { month: '2026-02', value: '900' },
      ],
    },
  ],
  costs: [
    {
      year: 2026,
      kind: 'operation',
      amountKr: null,
      currency: 'DKK',
      priceLevelYear: 2025,
      funding: 'investmentPool',
      label: 'Licens',
    },
  ],
  declaredPaybackYears: '2.5',
  statedEffectKr: [{ label: '2027', amountKr: '1000.00' }],
};

const edited = (change: (text: PlanText) => PlanText) =>
  readPlan(change(writePlan(content, subjects)), subjects);

describe('a plan that is written on', () => {
  it('is read back exactly as it was', () => {
    expect(readPlan(writePlan(content, subjects), subjects)).toEqual({ content, unreadable: [] });
  });

  it('takes amounts that follow from targets along when a target changes', () => {
    const { content: plan } = edited((text) => ({
      ...text,
      targets: { i: { ...text.targets['i'], '2026-02': '800' } },
    }));
    expect(plan.benefits[0]?.months[1]).toEqual({ month: '2026-02', amountKr: '36000.00' });
  });

  it('leaves amounts that do not follow from targets as they are', () => {
    const own = { ...content.benefits[0]!, months: [{ month: '2026-01', amountKr: '5.25' }] };
    const text = writePlan({ ...content, benefits: [own] }, subjects);
    expect(text.benefits[0]?.way).toBe('amounts');
    expect(readPlan(text, subjects).content.benefits[0]?.months).toEqual(own.months);
  });

  it('phases a yearly effect in, exact to the øre, posted where quarters end', () => {
    const quarterly = { ...subjects, indicators: [{ ...calls, grain: 'quarter' as const }] };
    const text = writePlan(content, quarterly);
    const profile = {
      ...text.benefits[0]!,
      way: 'profile' as const,
      fullEffect: '100.000',
      ramp: [
        { month: '2026-01', share: '50' },
        { month: '2026-07', share: '100' },
      ],
    };
    const { content: plan } = readPlan({ ...text, benefits: [profile] }, quarterly);
    const months = plan.benefits[0]?.months ?? [];
    expect(months.map(({ month }) => month)).toEqual(['2026-03', '2026-06', '2026-09', '2026-12']);
    expect(perYear(months)).toEqual([{ year: '2026', amountKr: '75000.00' }]);
  });

  it('S2 reopens as the yearly effect and the steps it was written as', () => {
    const text = writePlan(EMPTY_PLAN, subjects);
    const written = {
      ...text.benefits[0]!,
      ...{ way: 'profile' as const, indicatorId: 'i', unitValue: '112,50' },
      ...{ fullEffect: '100.000', ramp: [{ month: '2026-04', share: '12,5' }] },
    };
    const { content: kept } = readPlan({ ...text, benefits: [written] }, subjects);
    expect(kept.benefits[0]?.profile).toEqual({
      fullEffectKrPerYear: '100000.00',
      from: '2026-01',
      to: '2026-12',
      ramp: [{ fromMonth: '2026-04', share: '0.125' }],
    });
    const again = writePlan(kept, subjects);
    const { way, ramp, fullEffect } = again.benefits[0]!;
    expect({ way, ramp, fullEffect }).toEqual({
      way: 'profile',
      ramp: written.ramp,
      fullEffect: '100.000,00',
    });
    expect(readPlan(again, subjects)).toEqual({ content: kept, unreadable: [] });
  });

  it('S2 keeps its amounts when the benefit’s period has moved, and the effect for who phases in anew', () => {
    const text = writePlan(EMPTY_PLAN, subjects);
    const own = { ...text.benefits[0]!, way: 'profile' as const, fullEffect: '1.200' };
    const { content: kept } = readPlan({ ...text, benefits: [own] }, subjects);
    const moved = { ...subjects, benefits: [{ ...benefit, realisationTo: '2027-12' }] };
    const again = writePlan(kept, moved);
    expect(again.benefits[0]).toMatchObject({ way: 'amounts', fullEffect: '1.200,00' });
    const { content: same } = readPlan(again, moved);
    expect(same.benefits[0]?.months).toEqual(kept.benefits[0]?.months);
    expect(same.benefits[0]).not.toHaveProperty('profile');
  });

  it('turns a yearly cost of a negative benefit into minus', () => {
    const worse = { ...subjects, benefits: [{ ...benefit, disbenefit: true }] };
    const text = writePlan(EMPTY_PLAN, worse);
    const own = { ...text.benefits[0]!, way: 'profile' as const, fullEffect: '12' };
    const { content: plan } = readPlan({ ...text, benefits: [own] }, worse);
    expect(plan.benefits[0]?.months[0]).toEqual({ month: '2026-01', amountKr: '-1.00' });
  });

  it('says where a number cannot be read, and what is missing', () => {
    const { unreadable } = edited((text) => ({
      ...text,
      targets: { i: { '2026-01': '1.2.3' } },
      benefits: text.benefits.map((one) => ({ ...one, unitValue: '' })),
      costs: text.costs.map((cost) => ({ ...cost, year: '20x6', amount: '1,234' })),
    }));
    expect(unreadable).toEqual([
      { where: 'Færre opkald', typed: '' },
      { where: 'Opkald', typed: '1.2.3' },
      { where: 'Licens', typed: '20x6' },
      { where: 'Licens', typed: '1,234' },
    ]);
  });
});

describe('plans side by side', () => {
  it('sum each benefit, and leave out what is not in kroner', () => {
    const { rows, total } = comparePlans([benefit, { ...benefit, id: 'q' }], {
      original: null,
      current: content,
      draft: EMPTY_PLAN,
    });
    expect(rows.map((row) => row.currentKr)).toEqual(['45000.00', null]);
    expect(total).toEqual({ originalKr: null, currentKr: '45000.00', draftKr: null });
  });
});

describe('levels filled evenly', () => {
  it('go from the first to the last', () => {
    expect(fillEvenly(['a', 'b', 'c'], '1.000', '800')).toEqual({ a: '1.000', b: '900', c: '800' });
  });

  it('stay level when only the last is given', () => {
    expect(fillEvenly(['a', 'b'], '', '7,5')).toEqual({ a: '7,5', b: '7,5' });
    expect(fillEvenly(['a'], '9', '8')).toEqual({ a: '8' });
    expect(fillEvenly(['a'], '', 'x')).toBeNull();
  });
});
