import type { PlanContent, PlannedBenefit, TargetSeries } from '@gevinst/contract';
import {
  type Decimal,
  type Month,
  dec,
  krTextFromOre,
  monthRange,
  plannedOre,
  rampShare,
} from '@gevinst/domain';
import type { DemoBenefit, DemoProject } from './demo-project';

export const PLAN_END = '2028-12';

const RAMP = [
  { fromMonth: 1, share: dec('0.25') },
  { fromMonth: 4, share: dec('0.5') },
  { fromMonth: 7, share: dec('0.75') },
  { fromMonth: 10, share: dec('1') },
];

export const isQuarterEnd = (month: Month) => Number(month.slice(5)) % 3 === 0;

/** Months in which the benefit has a target: every month, or the last of each quarter. */
export function plannedIn(benefit: DemoBenefit, from: Month, to: Month): Month[] {
  return monthRange(from, to).filter((month) => benefit.quarterly !== true || isQuarterEnd(month));
}

/** Months that one value covers. */
export const spanOf = (benefit: DemoBenefit) => (benefit.quarterly === true ? 3 : 1);

export const directionOf = (benefit: DemoBenefit) =>
  benefit.measure === 'expense' || benefit.measure === 'minutes' ? 'lower' : 'higher';

/** The improvement promised for one period, in the indicator's unit. */
export function promisedImprovement(
  benefit: DemoBenefit,
  from: Month,
  month: Month,
  scale: Decimal,
): Decimal {
  const ramp = rampShare({ from, ramp: RAMP }, month).times(scale);
  if (benefit.measure === 'score')
    return dec(benefit.goal ?? 0)
      .minus(benefit.baseline)
      .times(ramp);
  const kr = dec(benefit.yearlyKr).times(spanOf(benefit)).dividedBy(12).times(ramp);
  const perUnit = dec(benefit.unitValueKr ?? 1).times(benefit.volume ?? 1);
  return kr.dividedBy(perUnit);
}

const DECIMALS = { expense: 0, cases: 0, minutes: 1, score: 1 } as const;

/** A level of the indicator after an improvement, written with as many decimals as people would. */
export function levelAfter(benefit: DemoBenefit, improvement: Decimal): Decimal {
  const baseline = dec(benefit.baseline).times(spanOf(benefit));
  const level =
    directionOf(benefit) === 'lower' ? baseline.minus(improvement) : baseline.plus(improvement);
  return dec(level.toFixed(DECIMALS[benefit.measure]));
}

/** Ids of what a plan speaks of, by the benefit's place in the project. */
export interface PlanIds {
  readonly benefitId: string;
  /** Its own indicator; missing when it claims another's. */
  readonly ownIndicatorId?: string;
  readonly valuingIndicatorId: string;
  readonly volumeIndicatorId?: string;
}

export interface DemoPlan {
  readonly project: DemoProject;
  readonly from: Month;
  readonly ids: readonly PlanIds[];
  /** Later months are promised this much of the first plan. */
  readonly scaleOf: (month: Month) => Decimal;
}

export function planContent(plan: DemoPlan): PlanContent {
  const { project, ids } = plan;
  const targets = project.benefits.flatMap((benefit, at) => {
    const { ownIndicatorId } = ids[at]!;
    return ownIndicatorId === undefined ? [] : [targetsOf(plan, benefit, ownIndicatorId)];
  });
  return {
    benefits: project.benefits.map((benefit, at) => plannedBenefit(plan, benefit, ids[at]!)),
    targets,
    costs: costsOf(project, Number(plan.from.slice(0, 4))),
    declaredPaybackYears: project.benefits.some(({ yearlyKr }) => yearlyKr > 0) ? '3' : null,
    statedEffectKr: [],
  };
}

function targetsOf(plan: DemoPlan, benefit: DemoBenefit, indicatorId: string): TargetSeries {
  const points = plannedIn(benefit, plan.from, PLAN_END).map((month) => ({
    month,
    value: levelAfter(benefit, improvementIn(plan, benefit, month)).toString(),
  }));
  return { indicatorId, points };
}

const improvementIn = (plan: DemoPlan, benefit: DemoBenefit, month: Month) =>
  promisedImprovement(benefit, plan.from, month, plan.scaleOf(month));

function plannedBenefit(plan: DemoPlan, benefit: DemoBenefit, ids: PlanIds): PlannedBenefit {
  const { benefitId, valuingIndicatorId, volumeIndicatorId = null } = ids;
  if (benefit.measure === 'score') {
    return { benefitId, valuation: null, evidenceIndicatorIds: [valuingIndicatorId], months: [] };
  }
  const share = benefit.claims?.share ?? benefit.share ?? '1';
  const unitValueKr = benefit.unitValueKr ?? '1';
  const months = plannedIn(benefit, plan.from, PLAN_END).map((month) => {
    const target = levelAfter(benefit, improvementIn(plan, benefit, month));
    const ore = plannedOre({
      direction: directionOf(benefit),
      baseline: dec(benefit.baseline).times(spanOf(benefit)),
      target,
      ...(benefit.volume === undefined ? {} : { volume: dec(benefit.volume) }),
      unitValueKr: dec(unitValueKr),
      share: dec(share),
    });
    return { month, amountKr: krTextFromOre(ore) };
  });
  const valuation = { indicatorId: valuingIndicatorId, unitValueKr, volumeIndicatorId, share };
  return { benefitId, valuation, evidenceIndicatorIds: [], months };
}

const kr = (whole: number) => `${String(whole)}.00`;

function costsOf(project: DemoProject, year: number): PlanContent['costs'] {
  const first = Math.round(project.investmentKr * 0.6);
  const implementation = [
    { year: year - 1, amountKr: kr(first) },
    { year, amountKr: kr(project.investmentKr - first) },
  ].map((line) => ({
    ...line,
    kind: 'implementation' as const,
    label: 'Anskaffelse og indførelse',
    funding: 'investmentPool' as const,
  }));
  const years = Array.from({ length: 2028 - year + 1 }, (_, at) => year + at);
  const running = years.map((one) => ({
    year: one,
    kind: 'operation' as const,
    amountKr: kr(project.runningKrPerYear),
    label: 'Drift og licens',
    funding: 'ownBudget' as const,
  }));
  const lines = project.runningKrPerYear === 0 ? implementation : [...implementation, ...running];
  return lines.map((line) => ({ ...line, currency: 'DKK', priceLevelYear: year - 1 }));
}
