import type { LegendEntry } from '../../../shared/charts/picture-legend';
import type { ChartColours } from '../../../shared/theme/chart-colours';
import type { TrendWords } from './trend-option';

type Named = Pick<TrendWords, 'plan' | 'actual' | 'forecast' | 'yearBefore'>;

/** The chart's legend in a picture of it; `decided` is what its ring stands for, null without one. */
export function trendLegend(
  { plan, actual, forecast, yearBefore, decided }: Named & { readonly decided: string | null },
  colours: ChartColours,
): LegendEntry[] {
  const entry = (name: string | null, colour: string, shape: LegendEntry['shape']) =>
    name === null ? [] : [{ name, colour, shape }];
  return [
    ...entry(plan, colours.plan, 'line'),
    ...entry(actual, colours.actual, 'line'),
    ...entry(forecast, colours.actual, 'dashed'),
    ...entry(yearBefore, colours.baseline, 'dashed'),
    ...entry(decided, colours.actual, 'ring'),
  ];
}
