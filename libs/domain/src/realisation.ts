import { Decimal } from './decimal';
import { oreFromKr, krFromOre, sumOre, type Ore } from './money';

export type Wording = 'better' | 'worse' | 'onPlan';

/** Sums the warehouse adds up; everything on a page is judged from these by the functions here. */
export interface RealisationSums {
  /** Plan of the months that are due and measured. */
  readonly planMeasuredOre: Ore;
  readonly actualOre: Ore;
  /** Plan of the months that are due and not measured: left out of both sides, and shown. */
  readonly planUnmeasuredOre: Ore;
  /** Plan of the months that are not due yet. */
  readonly planRemainingOre: Ore;
}

export interface Realisation extends RealisationSums {
  readonly varianceOre: Ore;
  readonly wording: Wording;
  /** F8 over the same measured months; null when their plan is not positive. */
  readonly rateToDate: Decimal | null;
  /** The same actual against the whole plan; null when the plan is not positive. */
  readonly rateOfWholePlan: Decimal | null;
  readonly planTotalOre: Ore;
  /** F11: measured actuals, and plan for everything else. */
  readonly forecastRollingOre: Ore;
  /** F12: the rest of the plan at the rate seen so far; null without a rate. */
  readonly forecastTrendOre: Ore | null;
}

/** One month of one benefit; `actualOre` null = not measured, which is never zero. */
export interface MonthCell {
  readonly planOre: Ore;
  readonly actualOre: Ore | null;
  readonly due: boolean;
}

/** F7, F8, F11, F12 from sums. */
export function judge(sums: RealisationSums): Realisation {
  const restOre = sums.planUnmeasuredOre + sums.planRemainingOre;
  const planTotalOre = sums.planMeasuredOre + restOre;
  const varianceOre = sums.actualOre - sums.planMeasuredOre;
  const rateToDate = ratio(sums.actualOre, sums.planMeasuredOre);
  return {
    ...sums,
    varianceOre,
    wording: wordingOf(varianceOre),
    rateToDate,
    rateOfWholePlan: ratio(sums.actualOre, planTotalOre),
    planTotalOre,
    forecastRollingOre: sums.actualOre + restOre,
    forecastTrendOre:
      rateToDate && sums.actualOre + oreFromKr(krFromOre(restOre).times(rateToDate)),
  };
}

/** The sums of a series of months. A value that came before its month is due waits until it is. */
export function sumsOf(cells: readonly MonthCell[]): RealisationSums {
  const due = cells.filter((cell) => cell.due);
  const measured = due.filter((cell) => cell.actualOre !== null);
  const plan = (some: readonly MonthCell[]) => sumOre(some.map((cell) => cell.planOre));
  return {
    planMeasuredOre: plan(measured),
    actualOre: sumOre(measured.map((cell) => cell.actualOre ?? 0n)),
    planUnmeasuredOre: plan(due) - plan(measured),
    planRemainingOre: plan(cells) - plan(due),
  };
}

/** F13: sums add up; percentages are never averaged. */
export function rollUp(parts: readonly RealisationSums[]): RealisationSums {
  const total = (pick: (part: RealisationSums) => Ore) => sumOre(parts.map(pick));
  return {
    planMeasuredOre: total((part) => part.planMeasuredOre),
    actualOre: total((part) => part.actualOre),
    planUnmeasuredOre: total((part) => part.planUnmeasuredOre),
    planRemainingOre: total((part) => part.planRemainingOre),
  };
}

function ratio(part: Ore, whole: Ore): Decimal | null {
  return whole > 0n ? new Decimal(part.toString()).div(whole.toString()) : null;
}

function wordingOf(varianceOre: Ore): Wording {
  if (varianceOre === 0n) return 'onPlan';
  return varianceOre > 0n ? 'better' : 'worse';
}
