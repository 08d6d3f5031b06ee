import { runRateOf, type RunRate } from '@gevinst/domain';
import type { FigureTime } from '../figure-time';
import type { BenefitMonthRow } from '../queries/series.query';
import type { JudgedBenefit } from './judge-benefit';

/** A benefit's run-rate from its months in kroner; null when it has no money. */
export function benefitRunRate(
  { totals, grain }: Pick<JudgedBenefit, 'totals' | 'grain'>,
  months: readonly BenefitMonthRow[],
  { to }: Pick<FigureTime, 'to'>,
): RunRate | null {
  if (totals === null) return null;
  const cells = months.flatMap(({ month, planOre, actualOre, due }) =>
    planOre === null ? [] : [{ month, planOre, actualOre, due }],
  );
  return runRateOf(cells, grain, to.slice(0, 7));
}
