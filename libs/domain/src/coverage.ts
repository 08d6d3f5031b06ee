import { Decimal } from './decimal';
import { sumOre, type Ore } from './money';

/** One benefit with at least one due period. `fresh` = its latest due period is measured. */
export interface DueBenefit {
  readonly planDueOre: Ore;
  readonly fresh: boolean;
}

/** F19 by money and by count; null where nothing is due, or where the due plan is not positive. */
export function coverage(benefits: readonly DueBenefit[]): {
  byMoney: Decimal | null;
  byCount: Decimal | null;
} {
  const fresh = benefits.filter((benefit) => benefit.fresh);
  const plan = (some: readonly DueBenefit[]) => sumOre(some.map((benefit) => benefit.planDueOre));
  const due = plan(benefits);
  return {
    byMoney: due > 0n ? new Decimal(plan(fresh).toString()).div(due.toString()) : null,
    byCount: benefits.length > 0 ? new Decimal(fresh.length).div(benefits.length) : null,
  };
}
