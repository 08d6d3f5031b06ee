import type { TrendPoint } from '@gevinst/contract';
import { type OneUnit, oneUnit } from '../../../shared/format/one-unit';

/** The three lines in one unit. Charts are pixels: here, and only here, an amount becomes a float. */
export interface TrendValues {
  readonly unit: OneUnit;
  readonly plan: readonly (number | null)[];
  readonly actual: readonly (number | null)[];
  readonly forecast: readonly (number | null)[];
  /** What was realised twelve months before each month. */
  readonly yearBefore: readonly (number | null)[];
}

export function trendValues(points: readonly TrendPoint[]): TrendValues {
  const unit = oneUnit(
    points.flatMap((point) => [point.planCumulativeKr, point.actualCumulativeKr ?? '0']),
  );
  const value = (kr: string | null) => (kr === null ? null : Number(kr) / unit.size);
  const last = points.findLastIndex((point) => point.actualKr !== null);
  // A month in which nothing was measured is a gap, never a flat line that looks like zero.
  const actual = points.map((point) =>
    point.actualKr === null ? null : value(point.actualCumulativeKr),
  );
  return {
    unit,
    actual,
    yearBefore: points.map((_, at) => (at > last ? null : (actual[at - 12] ?? null))),
    plan: points.map((point) => value(point.planCumulativeKr)),
    // The forecast begins in the last measured month, so that the dashed line continues the solid one.
    forecast: points.map((point, at) => {
      if (at < last) return null;
      return value(at === last ? point.actualCumulativeKr : point.forecastCumulativeKr);
    }),
  };
}
