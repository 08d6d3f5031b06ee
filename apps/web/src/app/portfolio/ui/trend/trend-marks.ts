import type { Trend } from '@gevinst/contract';
import { axisLabel } from '../../../shared/charts/style';
import type { Language } from '../../../shared/format/numbers';
import type { ChartColours } from '../../../shared/theme/chart-colours';
import type { TrendValues } from './trend-values';

/** What fits beside its mark without running over the lines. */
const SHORT_NAME = 18;

/** Decisions on the time axis. Long or many names would run over the lines: the tip and the table hold them. */
export function marksOf(
  trend: Trend,
  values: TrendValues,
  language: Language,
  colours: ChartColours,
) {
  return trend.events.flatMap((event) => {
    const at = trend.points.findIndex((point) => point.month === event.month);
    const place = placeOf(at / trend.points.length);
    const show = trend.events.length === 1 && event[language].length <= SHORT_NAME;
    const label = { ...axisLabel(colours), ...place, show, formatter: event[language] };
    return at < 0 ? [] : [{ coord: [at, values.plan[at] ?? 0], label }];
  });
}

/** Where a name stands clear of the growing line: beside it at first, above it, at its left in the end. */
function placeOf(share: number): { position: string; offset: number[] } {
  if (share < 0.15) return { position: 'right', offset: [0, -14] };
  return share < 0.5
    ? { position: 'top', offset: [-22, -8] }
    : { position: 'left', offset: [0, -12] };
}
