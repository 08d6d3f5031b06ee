import { targetImprovement, type Direction } from './benefit-value';
import { Decimal } from './decimal';
import { krFromOre } from './money';
import type { Realisation } from './realisation';

export type Light = 'green' | 'yellow' | 'red' | 'notMeasured' | 'notDue' | 'noTarget';

/** Shares of plan, 1 = 100 %. At or above `green` is green, at or above `yellow` is yellow, else red. */
export interface Tolerance {
  readonly green: Decimal;
  readonly yellow: Decimal;
}
export const defaultTolerance: Tolerance = { green: new Decimal(1), yellow: new Decimal('0.9') };

/** Where a benefit or indicator stands in its measurement calendar. */
export interface Calendar {
  readonly anyDue: boolean;
  readonly latestDueMeasured: boolean;
}

/** A rate judged unrounded. */
export function lightOfRate(rate: Decimal, tolerance: Tolerance = defaultTolerance): Light {
  if (rate.gte(tolerance.green)) return 'green';
  return rate.gte(tolerance.yellow) ? 'yellow' : 'red';
}

/** Light of a monetary benefit: F8, or the variance where the plan to date is not positive. */
export function moneyLight(
  realisation: Realisation,
  calendar: Calendar,
  tolerance: Tolerance = defaultTolerance,
): Light {
  const missing = missingLight(calendar);
  if (missing) return missing;
  if (realisation.rateToDate) return lightOfRate(realisation.rateToDate, tolerance);
  return varianceLight(realisation, tolerance);
}

/** Light of an indicator at its latest due period: F9, or actual/target where target equals baseline. */
export function indicatorLight(
  values: {
    direction: Direction;
    baseline: Decimal | null;
    target: Decimal | null;
    actual: Decimal | null;
  },
  anyDue: boolean,
  tolerance: Tolerance = defaultTolerance,
): Light {
  const missing = missingLight({ anyDue, latestDueMeasured: values.actual !== null });
  if (missing) return missing;
  if (values.target === null) return 'noTarget';
  const { direction, baseline, target, actual } = values;
  const rate = baseline && targetImprovement(direction, baseline, target, actual as Decimal);
  return lightOfRate(rate ?? levelRate(direction, target, actual as Decimal), tolerance);
}

const severity: readonly Light[] = ['red', 'notMeasured', 'yellow', 'noTarget', 'green', 'notDue'];

/** The light that most needs attention; *not due* of none. */
export function worstLight(lights: readonly Light[]): Light {
  return severity.find((light) => lights.includes(light)) ?? 'notDue';
}

function missingLight(calendar: Calendar): Light | null {
  if (!calendar.anyDue) return 'notDue';
  return calendar.latestDueMeasured ? null : 'notMeasured';
}

function varianceLight(realisation: Realisation, tolerance: Tolerance): Light {
  if (realisation.varianceOre >= 0n) return 'green';
  const plan = krFromOre(realisation.planMeasuredOre).abs();
  const allowed = plan.times(tolerance.green.minus(tolerance.yellow));
  return krFromOre(realisation.varianceOre).abs().lte(allowed) ? 'yellow' : 'red';
}

function levelRate(direction: Direction, target: Decimal, actual: Decimal): Decimal {
  const [part, whole] = direction === 'higher' ? [actual, target] : [target, actual];
  if (whole.isZero()) return new Decimal(part.gte(0) ? 1 : 0);
  return part.div(whole);
}
