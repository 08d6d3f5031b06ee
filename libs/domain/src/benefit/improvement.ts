import { dec, type Decimal } from '../decimal';

/** Which way an indicator is better. */
export type Direction = 'higher' | 'lower';

/** How much better `actual` is than `baseline`, in the indicator's unit; negative = worse. F1. */
export function improvement(direction: Direction, baseline: Decimal, actual: Decimal): Decimal {
  return direction === 'higher' ? dec(actual).minus(baseline) : dec(baseline).minus(actual);
}
