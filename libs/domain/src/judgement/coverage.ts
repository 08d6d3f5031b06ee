import { dec, type Decimal } from '../decimal';
import { absoluteOre, rateOfOre, sumOre, type Ore } from '../money/money';

/** A benefit's part in coverage. `planDueOre` is null when it is not monetary. */
export interface CoverageItem {
  readonly planDueOre: Ore | null;
  /** At least one period has fallen due. */
  readonly due: boolean;
  /** The latest due period is measured. */
  readonly fresh: boolean;
}

/** Sums that coverage is judged from; benefits without a due period are in none of them. */
export interface CoverageSums {
  readonly freshOre: Ore;
  readonly dueOre: Ore;
  readonly freshCount: number;
  readonly dueCount: number;
}

/** How much of what should be measured is; rates are unrounded fractions, null when nothing is due. */
export interface Coverage extends CoverageSums {
  readonly byMoney: Decimal | null;
  readonly byCount: Decimal | null;
}

/**
 * The sums over benefits. Planned money counts by size, so a disbenefit (negative plan) weighs as
 * much as a benefit of the same amount and coverage stays within 0–100 %.
 */
export function coverageSums(items: readonly CoverageItem[]): CoverageSums {
  const due = items.filter((item) => item.due);
  const fresh = due.filter((item) => item.fresh);
  return {
    freshOre: plannedSize(fresh),
    dueOre: plannedSize(due),
    freshCount: fresh.length,
    dueCount: due.length,
  };
}

/** Coverage from sums. F19. */
export function judgeCoverage(sums: CoverageSums): Coverage {
  return {
    ...sums,
    byMoney: rateOfOre(sums.freshOre, sums.dueOre),
    byCount: sums.dueCount === 0 ? null : dec(sums.freshCount).dividedBy(sums.dueCount),
  };
}

/** Coverage by money and by count over benefits. F19. */
export function coverage(items: readonly CoverageItem[]): Coverage {
  return judgeCoverage(coverageSums(items));
}

function plannedSize(items: readonly CoverageItem[]): Ore {
  return sumOre(items.map(({ planDueOre }) => absoluteOre(planDueOre ?? 0n)));
}
