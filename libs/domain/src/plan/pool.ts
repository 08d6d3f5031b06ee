import type { Decimal } from '../decimal';
import { sumOre, timesOre, type Ore } from '../money/money';

/** One year of a loan from the investment pool, in øre. */
export interface PoolYear {
  readonly drawOre: Ore;
  readonly budgetCutOre: Ore;
}

/** A year after the books are closed, in øre. */
export interface PoolBalance extends PoolYear {
  readonly repaidOre: Ore;
  readonly outstandingOre: Ore;
  /** The part of the cut that is not needed for repayment: råderum. */
  readonly freedOre: Ore;
}

/**
 * The ledger of a loan: each year's draw is added, then the agreed share (0–1) of its budget cut
 * repays, never more than is outstanding. A negative cut repays nothing. F16.
 */
export function poolLedger(
  years: readonly PoolYear[],
  repaymentShare: Decimal,
  openingOre: Ore = 0n,
): PoolBalance[] {
  let outstandingOre = openingOre;
  return years.map((year) => {
    const owed = outstandingOre + year.drawOre;
    const repaidOre = clamp(timesOre(year.budgetCutOre, repaymentShare), owed);
    outstandingOre = owed - repaidOre;
    return { ...year, repaidOre, outstandingOre, freedOre: year.budgetCutOre - repaidOre };
  });
}

/** What is left of a pool when every application is granted; negative when it is too small. F16. */
export function poolRemaining(availableOre: Ore, applicationsOre: readonly Ore[]): Ore {
  return availableOre - sumOre(applicationsOre);
}

function clamp(amount: Ore, highest: Ore): Ore {
  if (amount <= 0n || highest <= 0n) return 0n;
  return amount < highest ? amount : highest;
}
