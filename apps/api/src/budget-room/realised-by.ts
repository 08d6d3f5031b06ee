import { sumOre, type Ore } from '@gevinst/domain';
import type { JudgedBenefit, Standing } from '../portfolio/standing.port';
import type { RoomSource } from './read-room';

/** The benefits in kroner that a project's budget effects name, each once: what is to make the budget fall. */
export function benefitsBehind(
  { budget }: Pick<RoomSource, 'budget'>,
  { allBenefits }: Pick<Standing, 'allBenefits'>,
): JudgedBenefit[] {
  const named = new Set(budget.effects.flatMap(({ benefitIds }) => benefitIds));
  return allBenefits.filter(({ benefitId, totals }) => totals !== null && named.has(benefitId));
}

/** What those benefits have realised to date, in øre; null when none of them has been measured. */
export function realisedBy(benefits: readonly JudgedBenefit[]): Ore | null {
  const measured = benefits.filter(({ latestMeasured }) => latestMeasured !== null);
  return measured.length === 0
    ? null
    : sumOre(measured.map(({ totals }) => totals?.actualOre ?? 0n));
}
