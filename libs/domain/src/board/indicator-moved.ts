import { improvement, type Direction } from '../benefit/improvement';
import type { Month } from '../calendar/month';
import type { Decimal } from '../decimal';

export interface IndicatorMove {
  /** The last value before the action began, and the latest since. */
  readonly before: Decimal | null;
  readonly after: Decimal | null;
  readonly moved: 'better' | 'worse' | 'same' | 'unknown';
}

interface Reading {
  readonly month: Month;
  readonly value: Decimal | null;
}

/** Whether an indicator moved from before the month in which an action began until now. S2.11. */
export function indicatorMoved(
  direction: Direction,
  readings: readonly Reading[],
  since: Month,
): IndicatorMove {
  const measured = readings
    .filter(({ value }) => value !== null)
    .toSorted((a, b) => a.month.localeCompare(b.month));
  const before = measured.findLast(({ month }) => month < since)?.value ?? null;
  const after = measured.findLast(({ month }) => month >= since)?.value ?? null;
  if (before === null || after === null) return { before, after, moved: 'unknown' };
  const gain = improvement(direction, before, after).comparedTo(0);
  if (gain === 0) return { before, after, moved: 'same' };
  return { before, after, moved: gain > 0 ? 'better' : 'worse' };
}
