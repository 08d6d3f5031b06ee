import { isDeepStrictEqual } from 'node:util';
import { CostLine, PlanContent, type TargetSeries } from '@gevinst/contract';
import type { BenefitRecord, IndicatorRecord } from '../../../projects/projects.port';
import type { SaidBenefit, SaidProject } from '../file-portfolio';
import { sameAs, statedPeriod } from '../model-inputs';
import type { Notices } from '../notices';
import { overlaidEffects } from './overlay';
import { overlaidBenefits, overlaidTargets } from './overlay-benefits';
import { overlaidCosts } from './overlay-costs';
import { saidPlan, type SaidPlan } from './planned-benefit';
import { targetPoints } from './target-points';

export const EMPTY_PLAN: PlanContent = PlanContent.parse({ benefits: [], targets: [], costs: [] });

/** A project of a file with what its benefits and indicators became in the model. */
export interface PlanSubject {
  readonly said: SaidProject;
  readonly benefit: (name: string) => BenefitRecord;
  /** By the indicator's key in the file. */
  readonly indicator: (key: string) => IndicatorRecord;
  readonly notices: Notices;
}

/** A plan with everything in it that the file says; what the file is silent about stays as it is in `base`. */
export function planContent(subject: PlanSubject, base: PlanContent): PlanContent {
  const { said } = subject;
  const targets = saidTargets(subject);
  const plans = said.benefits.map((one) => {
    const benefit = subject.benefit(one.name);
    const points = (key: string): TargetSeries['points'] => targets.get(key) ?? [];
    const { indicator } = subject;
    return { one, benefit, plan: saidPlan({ said: one, benefit, indicator, points }) };
  });
  const effects = plans.flatMap(({ one, plan }) => keptEffect(one, plan, subject.notices));
  const series = [...targets].map(([key, points]) => {
    return { indicatorId: subject.indicator(key).id, points };
  });
  return {
    benefits: overlaidBenefits(
      base.benefits,
      plans.map(({ benefit, plan }) => ({ ...plan, benefitId: benefit.id })),
    ),
    targets: overlaidTargets(base.targets, series),
    costs: overlaidCosts(base.costs, saidCosts(subject)),
    declaredPaybackYears: sameAs(base.declaredPaybackYears, said.paybackYears),
    statedEffectKr: overlaidEffects(base.statedEffectKr, [...saidEffects(subject), ...effects]),
  };
}

export function samePlan(one: PlanContent, other: PlanContent): boolean {
  return isDeepStrictEqual(PlanContent.parse(one), PlanContent.parse(other));
}

/** A plan that says nothing cannot be approved. */
export function saysNothing({ benefits, targets, costs, statedEffectKr }: PlanContent): boolean {
  return [benefits, targets, costs, statedEffectKr].every((list) => list.length === 0);
}

function saidTargets({
  said,
  indicator,
  notices,
}: PlanSubject): Map<string, TargetSeries['points']> {
  const series = [...said.targets].map(([key, targets]) => {
    const { name, grain } = indicator(key);
    const measured = said.benefits.filter(({ measures }) =>
      measures.some((m) => m.indicator === key),
    );
    const periods = measured.flatMap((one) => statedPeriod(one) ?? []);
    const { points, misplaced, withoutPeriod } = targetPoints(targets, grain, periods);
    if (misplaced) notices.add('target_period', said.line, name);
    if (withoutPeriod) notices.add('target_without_period', said.line, name);
    return [key, points] as const;
  });
  return new Map(series.filter(([, points]) => points.length > 0));
}

/** A yearly effect that cannot be put into months is kept as stated. */
function keptEffect(
  said: SaidBenefit,
  { months }: SaidPlan,
  notices: Notices,
): PlanContent['statedEffectKr'] {
  const { name, line, annualEffectKr } = said;
  if (annualEffectKr === null || months !== null) return [];
  notices.add(statedPeriod(said) === null ? 'period_missing' : 'quality_amount', line, name);
  return [{ label: name, amountKr: annualEffectKr }];
}

function saidEffects({ said, notices }: PlanSubject): PlanContent['statedEffectKr'] {
  return said.effects.flatMap(({ amount, currency, label }) => {
    if (amount === null) return [];
    if (currency === 'DKK') return [{ label, amountKr: amount }];
    notices.add('effect_currency', said.line, `${said.name} (${label}, ${currency})`);
    return [];
  });
}

function saidCosts({ said, notices }: PlanSubject): CostLine[] {
  const { priceLevelYear } = said;
  const other = said.costs.find(({ year }) => year !== null)?.year ?? priceLevelYear;
  return said.costs.flatMap(({ amount, year, line: _, ...cost }) => {
    const { label } = cost;
    const line = { ...cost, year: year ?? other, amountKr: amount, priceLevelYear };
    const read = CostLine.safeParse(line);
    if (read.success) return [read.data];
    notices.add('cost_year', said.line, `${said.name} (${label})`);
    return [];
  });
}
