import type { Decimal } from '../decimal';
import type { Month } from '../calendar/month';
import { improvement, type Direction } from '../benefit/improvement';

/** One period of an indicator, by its posting month. Only the indicator's own periods belong here. */
export interface TrendPoint {
  readonly month: Month;
  readonly value: Decimal | null;
  readonly target: Decimal | null;
  readonly due: boolean;
}

/** The latest unbroken run below target, and its first month when it is too long to name. */
export interface BelowTarget {
  readonly months: readonly Month[];
  /** Set when the run has more than three months. */
  readonly since: Month | null;
}

/** Why an indicator needs attention, ready to be put into words. */
export interface TrendReason {
  readonly belowTarget: BelowTarget | null;
  readonly decliningSince: Month | null;
  /** The latest month of the series; names of other years carry their year. */
  readonly latest: Month | null;
}

interface Measured extends TrendPoint {
  readonly value: Decimal;
}

const MOST_NAMED = 3;
const FEWEST_WORSENINGS = 3;

/** What the series says in the indicator's direction; points may come in any order. T11. */
export function trendReason(direction: Direction, points: readonly TrendPoint[]): TrendReason {
  const series = points.toSorted((a, b) => a.month.localeCompare(b.month));
  return {
    belowTarget: belowTarget(direction, series),
    decliningSince: decliningSince(direction, series.filter(isMeasured)),
    latest: series.at(-1)?.month ?? null,
  };
}

/**
 * The unbroken run of due periods worse than target that ends at the latest measured due period;
 * a period without a value or a target breaks it.
 */
function belowTarget(direction: Direction, series: readonly TrendPoint[]): BelowTarget | null {
  const due = series.filter((point) => point.due);
  const known = due.slice(0, due.findLastIndex(isMeasured) + 1);
  const start = known.findLastIndex((point) => !isBelow(direction, point)) + 1;
  const months = known.slice(start).map((point) => point.month);
  const [first] = months;
  if (first === undefined) return null;
  return { months, since: months.length > MOST_NAMED ? first : null };
}

function isBelow(direction: Direction, { value, target }: TrendPoint): boolean {
  return value !== null && target !== null && improvement(direction, target, value).lt(0);
}

/** The best value after which every measured value is worse than the one before, at least three. */
function decliningSince(direction: Direction, measured: readonly Measured[]): Month | null {
  const lastNotWorse = measured.findLastIndex((point, index) => {
    const before = measured[index - 1];
    return before === undefined || improvement(direction, before.value, point.value).gte(0);
  });
  const worsenings = measured.length - 1 - lastNotWorse;
  if (worsenings < FEWEST_WORSENINGS) return null;
  return measured[lastNotWorse]?.month ?? null;
}

function isMeasured(point: TrendPoint): point is Measured {
  return point.value !== null;
}
