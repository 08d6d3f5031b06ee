import type {
  Benefit,
  IndicatorInput,
  PlanContent,
  PlannedBenefit,
  TargetSeries,
} from '@gevinst/contract';
import { dec, krTextFromOre, plannedOre } from '@gevinst/domain';
import { postingMonths } from '../ui/plan/posting-months';

/** How one benefit is measured and what is promised, in the fewest words it can be said. */
export interface FirstTarget {
  readonly indicatorId: string;
  readonly indicator: Pick<IndicatorInput, 'direction' | 'grain' | 'baseline' | 'unit'>;
  /** The level to reach in each period. */
  readonly target: string;
  /** Kroner per unit of improvement; null = the benefit is not counted in kroner. */
  readonly unitValueKr: string | null;
}

/** The plan so far with this benefit measured and promised; the rest of it stays as it was. */
export function withTarget(
  content: PlanContent,
  benefit: Benefit,
  first: FirstTarget,
): PlanContent {
  const months = postingMonths(benefit, first.indicator.grain);
  const targets: TargetSeries = {
    indicatorId: first.indicatorId,
    points: months.map((month) => ({ month, value: first.target })),
  };
  return {
    ...content,
    benefits: [
      ...content.benefits.filter(({ benefitId }) => benefitId !== benefit.id),
      plannedBenefit(benefit, first, months),
    ],
    targets: [
      ...content.targets.filter(({ indicatorId }) => indicatorId !== first.indicatorId),
      targets,
    ],
  };
}

function plannedBenefit(benefit: Benefit, first: FirstTarget, months: string[]): PlannedBenefit {
  const { indicatorId, unitValueKr } = first;
  if (unitValueKr === null) {
    return {
      benefitId: benefit.id,
      valuation: null,
      evidenceIndicatorIds: [indicatorId],
      months: [],
    };
  }
  const amountKr = amountPerPeriod(first, unitValueKr);
  return {
    benefitId: benefit.id,
    valuation: { indicatorId, unitValueKr, volumeIndicatorId: null, share: '1' },
    evidenceIndicatorIds: [],
    months: months.map((month) => ({ month, amountKr })),
  };
}

/** What reaching the target is worth in one period: improvement × value of one unit. */
export function amountPerPeriod(
  { indicator, target }: Pick<FirstTarget, 'indicator' | 'target'>,
  unitValueKr: string,
): string {
  return krTextFromOre(
    plannedOre({
      direction: indicator.direction,
      baseline: dec(indicator.baseline ?? 0),
      target: dec(target),
      unitValueKr: dec(unitValueKr),
      share: dec(1),
    }),
  );
}
