import { randomUUID } from 'node:crypto';
import { PlanContent, type CostLine } from '@gevinst/contract';
import type { PortfolioRow } from '@gevinst/ingest';
import type { BenefitRecord, IndicatorRecord } from '../../../projects/projects.port';
import { indicator } from '../../testing/fakes';
import { filePortfolio } from '../file-portfolio';
import { codeFrom } from '../names';
import { Notices } from '../notices';
import { overlaidCosts } from './overlay-costs';
import { EMPTY_PLAN, planContent, samePlan } from './plan-content';
import { targetPoints } from './target-points';

const CALLS = indicator({ id: randomUUID(), baseline: '100', direction: 'lower' });
const BENEFIT: BenefitRecord = {
  ...{ id: randomUUID(), projectId: randomUUID(), name: 'Færre opkald', owner: '', changeIds: [] },
  ...{ valueClass: 'cashable', beneficiary: 'ownBudget', disbenefit: false, description: '' },
  ...{ realisationFrom: '2026-01', realisationTo: '2026-12' },
};
const row = (over: {
  benefit?: Partial<NonNullable<PortfolioRow['benefit']>>;
  indicator?: Partial<NonNullable<PortfolioRow['indicator']>>;
  rest?: Partial<PortfolioRow>;
}): PortfolioRow => ({
  line: 2,
  project: {
    ...{ name: 'Selvbetjening', code: 'S-1', department: null, phase: null, owner: null },
    ...{ goLive: null, description: null, takenInAdvanceKr: null },
  },
  change: null,
  benefit: {
    ...{ name: 'Færre opkald', valueClass: null, beneficiary: null, owner: null },
    ...{ from: '2026-01', to: '2026-06', annualEffectKr: null, disbenefit: null },
    ...over.benefit,
  },
  indicator: {
    ...{ name: 'Opkald', code: null, unit: null, direction: null, baseline: null, grain: null },
    ...{ aggregation: null, unitValueKr: '50', share: null },
    ...over.indicator,
  },
  ...{ targets: [], costs: [], effects: [], paybackYears: null, priceLevelYear: null },
  ...over.rest,
});

/** The plan of one project of a file over `base`, and the codes of what there is to say about it. */
function planOf(
  rows: PortfolioRow[],
  {
    base = EMPTY_PLAN,
    measured = CALLS,
    benefit = BENEFIT,
  }: { base?: PlanContent; measured?: IndicatorRecord; benefit?: BenefitRecord } = {},
): { plan: PlanContent; codes: string[] } {
  const [said] = filePortfolio(rows).projects;
  if (said === undefined) throw new Error('no project');
  const notices = new Notices();
  const subject = { said, notices, benefit: () => benefit, indicator: () => measured };
  const plan = planContent(subject, base);
  return { plan: PlanContent.parse(plan), codes: notices.messages().map(({ code }) => code) };
}
const amounts = ({ benefits }: PlanContent): string[][] =>
  benefits.flatMap(({ months }) => months.map(({ month, amountKr }) => [month, amountKr]));

describe('the plan of a portfolio file', () => {
  it('stands in the months where quarterly values post, and a year’s sum is exact', () => {
    const rows = [row({ benefit: { annualEffectKr: '1000.00' } })];
    const { plan } = planOf(rows, { measured: { ...CALLS, grain: 'quarter' } });
    expect(amounts(plan)).toEqual([
      ['2026-03', '249.99'],
      ['2026-06', '250.01'],
    ]);
  });

  it('S2 says which yearly effect its amounts are made of, until they are something else', () => {
    const rows = [row({ benefit: { annualEffectKr: '1200.00' } })];
    const { plan } = planOf(rows);
    const profile = { fullEffectKrPerYear: '1200.00', from: '2026-01', to: '2026-06', ramp: [] };
    expect(plan.benefits[0]?.profile).toEqual(profile);
    expect(planOf(rows, { base: plan }).plan).toEqual(plan);
    expect(planOf([row({})], { base: plan }).plan.benefits[0]?.profile).toEqual(profile);
    const targets = [{ period: '2026-02', value: '90' }];
    const { plan: other } = planOf([row({ rest: { targets } })], { base: plan });
    expect(other.benefits[0]).not.toHaveProperty('profile');
  });

  it('is what the targets are worth where no yearly effect is stated', () => {
    const targets = [
      { period: '2026-02', value: '90' },
      { period: '2026-03', value: '80.5' },
    ];
    const { plan } = planOf([row({ rest: { targets }, indicator: { share: '0.5' } })]);
    expect(amounts(plan)).toEqual([
      ['2026-02', '250.00'],
      ['2026-03', '487.50'],
    ]);
    expect(plan.benefits[0]?.valuation).toMatchObject({ unitValueKr: '50', share: '0.5' });
  });

  it('counts what a disbenefit costs with a minus, however the file writes it', () => {
    const disbenefit = { ...BENEFIT, disbenefit: true };
    for (const annualEffectKr of ['1200.00', '-1200.00']) {
      const { plan } = planOf([row({ benefit: { annualEffectKr } })], { benefit: disbenefit });
      expect(amounts(plan)[0]).toEqual(['2026-01', '-100.00']);
    }
  });

  it('says which targets cannot be placed, and guesses none of them', () => {
    const targets = [
      { period: '2026-02', value: '90' },
      { period: null, value: '70' },
    ];
    const open = { from: null, to: null };
    const { plan, codes } = planOf([row({ rest: { targets }, benefit: open })], {
      measured: { ...CALLS, grain: 'quarter' },
    });
    expect(plan.targets).toEqual([]);
    expect(codes).toEqual(['portfolio_target_period', 'portfolio_target_without_period']);
  });

  it('leaves another currency’s effect out and says so', () => {
    const effects = [
      { amount: '5.00', currency: 'USD', label: 'Savings' },
      { amount: '7.00', currency: 'DKK', label: 'Effekt' },
      { amount: null, currency: 'DKK', label: 'Ukendt' },
    ];
    const { plan, codes } = planOf([row({ rest: { effects } })]);
    expect(plan.statedEffectKr).toEqual([{ label: 'Færre opkald: Effekt', amountKr: '7.00' }]);
    expect(codes).toEqual(['portfolio_effect_currency']);
  });

  it('changes nothing about a plan that says the same with other digits, or more', () => {
    const targets = [{ period: '2026-02', value: '90' }];
    const costs = [
      {
        ...{ kind: 'operation' as const, year: 2026, amount: null, currency: 'DKK' },
        ...{ label: 'Drift', funding: null },
      },
    ];
    const { plan: base } = planOf([row({ rest: { targets } })]);
    const known = PlanContent.parse({
      ...base,
      targets: [
        {
          indicatorId: CALLS.id,
          points: [
            { month: '2026-02', value: '90.0' },
            { month: '2026-05', value: '10' },
          ],
        },
      ],
      costs: [
        { year: 2026, kind: 'operation', amountKr: '9.00', label: 'Drift', priceLevelYear: 2025 },
      ],
      declaredPaybackYears: '3',
    });
    const { plan } = planOf([row({ rest: { targets, costs } })], { base: known });
    expect(samePlan(plan, known)).toBe(true);
  });
});

describe('the parts of a file’s plan', () => {
  it('lets a dated level go before one that holds all the time', () => {
    const targets = [
      { period: null, value: '5' },
      { period: '2026-Q2', value: '4' },
    ];
    const { points } = targetPoints(targets, 'quarter', [{ from: '2026-01', to: '2026-09' }]);
    expect(points.map(({ month, value }) => [month, value])).toEqual([
      ['2026-03', '5'],
      ['2026-06', '4'],
      ['2026-09', '5'],
    ]);
  });

  it('replaces a cost whose amount is another, and keeps one that the file leaves open', () => {
    const cost = (amountKr: string | null, label: string) => ({
      ...{ year: 2026, kind: 'operation' as const, currency: 'DKK', priceLevelYear: null },
      ...{ amountKr, label, funding: null },
    });
    const base = [cost('1.00', 'A'), cost('2.00', 'B'), cost('2.50', 'C')];
    const said = [cost('3.00', 'A'), cost(null, 'B'), cost('2.5', 'C'), cost('4.00', 'D')];
    expect(overlaidCosts(base, said).map(({ amountKr }) => amountKr)).toEqual([
      '3.00',
      '2.00',
      '2.50',
      '4.00',
    ]);
  });

  it('learns who pays, and keeps who pays where the file is silent', () => {
    const cost = (label: string, funding: 'state' | 'ownBudget' | null) => ({
      ...{ year: 2026, kind: 'operation' as const, currency: 'DKK', priceLevelYear: null },
      ...{ amountKr: '1.00', label, funding },
    });
    const base = [cost('A', null), cost('B', 'state'), cost('C', 'state')];
    const said = [cost('A', 'state'), cost('B', 'ownBudget'), cost('C', null)];
    expect(overlaidCosts(base, said).map(({ funding }) => funding)).toEqual([
      'state',
      'ownBudget',
      'state',
    ]);
  });

  it('leaves who pays to the plan, amount by amount, where a file says nothing of it', () => {
    const cost = (
      amountKr: string,
      funding: CostLine['funding'] = null,
      priceLevelYear: number | null = null,
    ) => ({
      ...{ year: 2026, kind: 'operation' as const, currency: 'DKK', label: 'Drift' },
      ...{ amountKr, funding, priceLevelYear },
    });
    const base = [cost('100.00', 'state', 2024), cost('200.00', 'ownBudget', 2025)];
    const same = (...said: ReturnType<typeof cost>[]) => {
      expect(overlaidCosts(base, said)).toEqual(base);
    };
    same(cost('100.0'), cost('200.00'));
    same(cost('200.00'), cost('100.00'));
    same(cost('200.00', null, 2025), cost('100.00', null, 2024));
    const becomes = (...said: ReturnType<typeof cost>[]) => ({
      from: (known: typeof base) =>
        overlaidCosts(known, said).map((one) => [one.amountKr, one.funding, one.priceLevelYear]),
    });
    expect(becomes(cost('200.00'), cost('150.00')).from(base)).toEqual([
      ['200.00', 'ownBudget', 2025],
      ['150.00', null, null],
    ]);
    expect(becomes(cost('100.00', 'other'), cost('200.00')).from(base)).toEqual([
      ['100.00', 'other', 2024],
      ['200.00', 'ownBudget', 2025],
    ]);
    const [one] = base;
    expect(becomes(cost('150.00')).from(one ? [one] : [])).toEqual([['150.00', 'state', 2024]]);
  });

  it('keeps an amount that two pay, where a file says it once and not who pays', () => {
    const cost = (funding: 'state' | 'ownBudget' | null) => ({
      ...{ year: 2026, kind: 'operation' as const, currency: 'DKK', label: 'Drift' },
      ...{ amountKr: '100.00', funding, priceLevelYear: null },
    });
    const base = [cost('state'), cost('ownBudget')];
    expect(overlaidCosts(base, [cost(null)])).toEqual(base);
    expect(overlaidCosts(base, [cost('state')])).toEqual([cost('state')]);
  });

  it('makes codes that nobody has', () => {
    const taken = new Set(['DIGITAL-POST', 'DIGITAL-POST-2']);
    expect(codeFrom('Digital  post!', (code) => taken.has(code))).toBe('DIGITAL-POST-3');
    expect(codeFrom('æ'.repeat(80), () => false)).toHaveLength(40);
  });
});
