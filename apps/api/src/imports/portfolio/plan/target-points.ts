import type { TargetSeries } from '@gevinst/contract';
import { monthRange, parsePeriodKey, postingMonth, postingMonthOf } from '@gevinst/domain';
import type { PortfolioTarget } from '@gevinst/ingest';
import type { IndicatorRecord } from '../../../projects/projects.port';

type Grain = IndicatorRecord['grain'];

/** The points of a series, and what could not be placed. */
export interface Points {
  readonly points: TargetSeries['points'];
  /** A level without a period, where no benefit says from when to when. */
  readonly withoutPeriod: boolean;
  /** A level for a period that the indicator is not measured in. */
  readonly misplaced: boolean;
}

/** Target levels in the months where the indicator's values post. A level without a period holds all the time. */
export function targetPoints(
  targets: readonly PortfolioTarget[],
  grain: Grain,
  periods: readonly { readonly from: string; readonly to: string }[],
): Points {
  const points = new Map<string, string>();
  const dated = targets.flatMap(({ period, value }) =>
    period === null ? [] : [{ month: postingMonth(parsePeriodKey(period)), value }],
  );
  const placed = dated.filter(({ month }) => postingMonthOf(month, grain) === month);
  for (const { month, value } of placed) if (!points.has(month)) points.set(month, value);
  const always = targets.find(({ period }) => period === null);
  if (always) {
    for (const month of periods.flatMap(({ from, to }) => monthRange(from, to))) {
      if (postingMonthOf(month, grain) === month && !points.has(month))
        points.set(month, always.value);
    }
  }
  return {
    points: [...points].sort().map(([month, value]) => ({ month, value })),
    withoutPeriod: always !== undefined && periods.length === 0,
    misplaced: placed.length < dated.length,
  };
}
