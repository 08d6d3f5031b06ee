import type { Trend } from '@gevinst/contract';
import type { Ore } from '@gevinst/domain';
import { arrowStream } from './arrow-stream';

/** One month of the trend in øre; the running sums start at the first month asked for. */
export interface TrendOre {
  readonly month: string;
  readonly plan: Ore;
  readonly actual: Ore | null;
  readonly planCumulative: Ore;
  readonly actualCumulative: Ore | null;
  readonly forecastCumulative: Ore | null;
}

/** The trend as columns; the reporting date and the events are the table's metadata. */
export function trendStream(
  points: readonly TrendOre[],
  { reportingDate, events }: Pick<Trend, 'reportingDate' | 'events'>,
): Buffer {
  return arrowStream(
    {
      month: { text: points.map((point) => point.month) },
      planOre: { ore: points.map((point) => point.plan) },
      actualOre: { ore: points.map((point) => point.actual) },
      planCumulativeOre: { ore: points.map((point) => point.planCumulative) },
      actualCumulativeOre: { ore: points.map((point) => point.actualCumulative) },
      forecastCumulativeOre: { ore: points.map((point) => point.forecastCumulative) },
    },
    { reportingDate, events: JSON.stringify(events) },
  );
}
