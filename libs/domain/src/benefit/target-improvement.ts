import type { Decimal } from '../decimal';
import { improvement, type Direction } from './improvement';

/**
 * Achieved share of the promised improvement, `(a−b)/(t−b)`, unrounded and never clamped
 * (−0.26 = 26 % the wrong way). Null when target equals baseline. F9.
 */
export function targetImprovement(
  direction: Direction,
  baseline: Decimal,
  target: Decimal,
  actual: Decimal,
): Decimal | null {
  const planned = improvement(direction, baseline, target);
  return planned.isZero() ? null : improvement(direction, baseline, actual).dividedBy(planned);
}

/** Actual against target in the indicator's direction; positive = better than target. F7. */
export function variance(direction: Direction, target: Decimal, actual: Decimal): Decimal {
  return improvement(direction, target, actual);
}
