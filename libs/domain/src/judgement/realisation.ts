import type { Decimal } from '../decimal';
import type { Month } from '../calendar/month';
import { rateOfOre, sumOre, timesOre, type Ore } from '../money/money';

/** One month of one benefit. `actualOre` is null when nothing was measured. */
export interface MonthCell {
  readonly month: Month;
  readonly planOre: Ore;
  readonly actualOre: Ore | null;
  readonly due: boolean;
}

/** Sums that add up over benefits and projects; everything else is judged from them. */
export interface RealisationTotals {
  /** Plan of due months with a measurement. */
  readonly planMeasuredOre: Ore;
  /** Actual of those same months. */
  readonly actualOre: Ore;
  /** Plan of due months without a measurement. */
  readonly planDueUnmeasuredOre: Ore;
  /** Plan of months that are not due yet. */
  readonly planRemainingOre: Ore;
}

/** Said in words, because the sign of a variance differs between tools. F7. */
export type VarianceWording = 'better' | 'worse' | 'onPlan';

/** Where a benefit, project or portfolio stands. Money in øre, rates unrounded fractions. */
export interface RealisationToDate extends RealisationTotals {
  /** Actual − plan over measured months; a disbenefit keeps its sign. F7. */
  readonly varianceOre: Ore;
  readonly wording: VarianceWording;
  /** Actual ÷ plan over the same measured months; null when that plan is ≤ 0. F8. */
  readonly rateToDate: Decimal | null;
  /** Actual ÷ the whole plan; null when the whole plan is ≤ 0. F8. */
  readonly rateOfWholePlan: Decimal | null;
  readonly planDueOre: Ore;
  readonly planTotalOre: Ore;
  /** Actual where measured, plan everywhere else. F11. */
  readonly forecastRollingOre: Ore;
  /** How much of the rolling forecast is plan that should have been measured by now. F11. */
  readonly forecastUnmeasuredPlanOre: Ore;
  /** Actual + the rest of the plan at the rate to date; null without a rate. F12. */
  readonly forecastTrendOre: Ore | null;
}

/** The sums of one benefit's months. A value for a month not yet due waits: the month counts as plan. */
export function totalsOf(cells: readonly MonthCell[]): RealisationTotals {
  const measured = cells.filter((cell) => cell.due && cell.actualOre !== null);
  const plan = (some: readonly MonthCell[]) => sumOre(some.map((cell) => cell.planOre));
  return {
    planMeasuredOre: plan(measured),
    actualOre: sumOre(measured.map((cell) => cell.actualOre ?? 0n)),
    planDueUnmeasuredOre: plan(cells.filter((cell) => cell.due && cell.actualOre === null)),
    planRemainingOre: plan(cells.filter((cell) => !cell.due)),
  };
}

/** Sums over benefits, projects or programmes; percentages are never averaged. F13. */
export function rollUp(parts: readonly RealisationTotals[]): RealisationTotals {
  return {
    planMeasuredOre: sumOre(parts.map((part) => part.planMeasuredOre)),
    actualOre: sumOre(parts.map((part) => part.actualOre)),
    planDueUnmeasuredOre: sumOre(parts.map((part) => part.planDueUnmeasuredOre)),
    planRemainingOre: sumOre(parts.map((part) => part.planRemainingOre)),
  };
}

/** Variance, rates and forecasts from sums: the one definition of F7, F8, F11 and F12. */
export function judgeTotals(totals: RealisationTotals): RealisationToDate {
  const { planMeasuredOre, actualOre, planDueUnmeasuredOre, planRemainingOre } = totals;
  const unmeasuredOre = planDueUnmeasuredOre + planRemainingOre;
  const planTotalOre = planMeasuredOre + unmeasuredOre;
  const varianceOre = actualOre - planMeasuredOre;
  const rateToDate = rateOfOre(actualOre, planMeasuredOre);
  return {
    planMeasuredOre,
    actualOre,
    planDueUnmeasuredOre,
    planRemainingOre,
    varianceOre,
    wording: varianceWording(varianceOre),
    rateToDate,
    rateOfWholePlan: rateOfOre(actualOre, planTotalOre),
    planDueOre: planMeasuredOre + planDueUnmeasuredOre,
    planTotalOre,
    forecastRollingOre: actualOre + unmeasuredOre,
    forecastUnmeasuredPlanOre: planDueUnmeasuredOre,
    forecastTrendOre: rateToDate === null ? null : actualOre + timesOre(unmeasuredOre, rateToDate),
  };
}

/** `judgeTotals` of one benefit's months. */
export function judgeCells(cells: readonly MonthCell[]): RealisationToDate {
  return judgeTotals(totalsOf(cells));
}

/** A variance (actual − plan, in øre) in a word. F7. */
export function varianceWording(varianceOre: Ore): VarianceWording {
  if (varianceOre === 0n) return 'onPlan';
  return varianceOre > 0n ? 'better' : 'worse';
}
