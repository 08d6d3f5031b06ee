import { dec, type Decimal } from '../decimal';
import { improvement, type Direction } from '../benefit/improvement';
import type { RealisationTotals } from './realisation';

/** A traffic light, or why there is none: *ikke målt*, *ikke forfalden*, *intet måltal*. */
export type Light = 'green' | 'yellow' | 'red' | 'notMeasured' | 'notDue' | 'noTarget';

/** From which share of the plan a light is green and yellow, as fractions. */
export interface Tolerance {
  readonly green: Decimal;
  readonly yellow: Decimal;
}

/** Green from 100 %, yellow from 90 %. */
export const DEFAULT_TOLERANCE: Tolerance = { green: dec(1), yellow: dec('0.9') };

/** What an indicator's light needs, at the latest due period. */
export interface IndicatorReading {
  readonly direction: Direction;
  readonly baseline: Decimal;
  readonly target: Decimal | null;
  readonly actual: Decimal | null;
  /** False while no period has fallen due. */
  readonly due: boolean;
}

/** By how much a light needs someone. What nobody measured may be red, so it stands before yellow. */
export const WORST_FIRST: readonly Light[] = [
  'red',
  'notMeasured',
  'yellow',
  'noTarget',
  'green',
  'notDue',
];

/**
 * The light of money: F8 over measured due months, unrounded. With plan to date ≤ 0 the shortfall
 * is measured against the size of the plan, so a worse actual than tolerated is red.
 * `hasPlan` false means no planned amount at all: never green.
 */
export function moneyLight(
  totals: RealisationTotals,
  tolerance: Tolerance,
  measuredLatestDue: boolean,
  anyDue: boolean,
  hasPlan = true,
): Light {
  if (!hasPlan) return 'noTarget';
  if (!anyDue) return 'notDue';
  if (!measuredLatestDue) return 'notMeasured';
  return lightByShortfall(dec(totals.planMeasuredOre), dec(totals.actualOre), tolerance);
}

/**
 * The light of an indicator: F9 at the latest due period; target = baseline compares
 * `actual / target`, inverted when lower is better. A target worse than the baseline is judged
 * like a negative plan: by the shortfall, not the ratio.
 */
export function indicatorLight(
  reading: IndicatorReading,
  tolerance: Tolerance = DEFAULT_TOLERANCE,
): Light {
  const { direction, baseline, target, actual, due } = reading;
  if (target === null) return 'noTarget';
  if (!due) return 'notDue';
  if (actual === null) return 'notMeasured';
  const planned = improvement(direction, baseline, target);
  if (planned.isZero()) return lightAtLevel(direction, target, actual, tolerance);
  return lightByShortfall(planned, improvement(direction, baseline, actual), tolerance);
}

/** Below zero when `a` is worse than `b`. */
export function compareLights(a: Light, b: Light): number {
  return WORST_FIRST.indexOf(a) - WORST_FIRST.indexOf(b);
}

/** Whether someone should look at it now: behind plan, or nobody knows. */
export function needsAttention(light: Light): boolean {
  return light === 'red' || light === 'notMeasured' || light === 'yellow';
}

/** The worst of some lights; null of none. */
export function worstLight(lights: readonly Light[]): Light | null {
  return WORST_FIRST.find((light) => lights.includes(light)) ?? null;
}

/** True for green, yellow and red: something was measured and compared. */
export function isJudged(light: Light): boolean {
  return light === 'green' || light === 'yellow' || light === 'red';
}

/** `actual ≥ plan − |plan|·(1 − limit)`: for a positive plan the same as `actual/plan ≥ limit`. */
function lightByShortfall(plan: Decimal, actual: Decimal, tolerance: Tolerance): Light {
  const reaches = (limit: Decimal) => actual.gte(plan.minus(plan.abs().times(dec(1).minus(limit))));
  return lightOf(reaches, tolerance);
}

/** Holding a level: the ratio where it means something, otherwise only the target itself is good. */
function lightAtLevel(
  direction: Direction,
  target: Decimal,
  actual: Decimal,
  tolerance: Tolerance,
): Light {
  const positive = target.gt(0) && actual.gt(0);
  if (!positive) return improvement(direction, target, actual).gte(0) ? 'green' : 'red';
  const [part, whole] = direction === 'higher' ? [actual, target] : [target, actual];
  return lightOf((limit) => part.gte(whole.times(limit)), tolerance);
}

function lightOf(reaches: (limit: Decimal) => boolean, tolerance: Tolerance): Light {
  if (reaches(tolerance.green)) return 'green';
  return reaches(tolerance.yellow) ? 'yellow' : 'red';
}
