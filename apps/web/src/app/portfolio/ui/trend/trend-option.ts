import type { Trend, TrendPoint } from '@gevinst/contract';
import type { EChartsCoreOption } from 'echarts/core';
import { axisLabel, grid, splitLine, tooltip } from '../../../shared/charts/style';
import { type Language, MISSING } from '../../../shared/format/numbers';
import { monthLong, monthShort } from '../../../shared/format/dates';
import type { OneUnit } from '../../../shared/format/one-unit';
import type { ChartColours } from '../../../shared/theme/chart-colours';
import { marksOf } from './trend-marks';
import { type TrendValues, trendValues } from './trend-values';

export interface TrendWords {
  readonly plan: string;
  readonly actual: string;
  readonly forecast: string;
  /** null unless the page is compared with the year before. */
  readonly yearBefore: string | null;
  /** Text at the line of the reporting date. */
  readonly now: string;
  readonly language: Language;
}

/** Accumulated plan (light blue) and actual (dark blue) by month, the forecast dashed after the actual. */
export function trendOption(
  trend: Trend,
  words: TrendWords,
  colours: ChartColours,
): EChartsCoreOption {
  const { points } = trend;
  const values = trendValues(points);
  return {
    animationDuration: 400,
    grid: grid(8, 30),
    tooltip: {
      ...tooltip(colours),
      trigger: 'axis',
      formatter: (hovered: unknown) => tip(trend, indexOf(hovered), words, values.unit),
    },
    xAxis: xAxis(points, words, colours),
    yAxis: { type: 'value', axisLabel: axisLabel(colours), splitLine: splitLine(colours) },
    series: [
      {
        ...line(words.plan, values.plan, colours.plan, 3),
        ...planExtras(trend, values, words, colours),
      },
      { ...line(words.actual, values.actual, colours.actual, 3), z: 4 },
      line(words.forecast, values.forecast, colours.actual, 2, 'dashed'),
      ...(words.yearBefore === null
        ? []
        : [line(words.yearBefore, values.yearBefore, colours.baseline, 2, 'dashed')]),
      picker(values),
    ],
  };
}

function xAxis(points: readonly TrendPoint[], words: TrendWords, colours: ChartColours) {
  return {
    type: 'category',
    data: points.map((point) => monthShort(point.month, words.language)),
    boundaryGap: false,
    axisLabel: {
      ...axisLabel(colours),
      interval: (at: number) => isTick(points, at),
      // Years alone: the months between them have no room on a phone.
      formatter: (name: string) => (isLong(points) ? name.slice(-4) : name),
    },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.line } },
  };
}

function planExtras(trend: Trend, values: TrendValues, words: TrendWords, colours: ChartColours) {
  const now = trend.points.findIndex((point) => point.month === trend.reportingDate.slice(0, 7));
  return {
    areaStyle: { color: colours.planFill },
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: colours.baseline, type: 'solid', width: 1 },
      label: { ...axisLabel(colours), formatter: words.now, position: 'end' },
      data: now < 0 ? [] : [{ xAxis: now }],
    },
    markPoint: {
      silent: true,
      symbol: 'circle',
      symbolSize: 9,
      itemStyle: { color: colours.card, borderColor: colours.actual, borderWidth: 2 },
      data: marksOf(trend, values, words.language, colours),
    },
  };
}

function line(
  name: string,
  data: readonly (number | null)[],
  color: string,
  width: number,
  type = 'solid',
) {
  return {
    name,
    type: 'line',
    data,
    showSymbol: false,
    lineStyle: { color, width, type },
    itemStyle: { color },
  };
}

/** Invisible columns: a month can be hit anywhere above it, not only on a three-pixel line. */
function picker(values: TrendValues) {
  const all = [...values.plan, ...values.actual, ...values.forecast];
  const top = Math.max(0, ...all.map((value) => value ?? 0));
  return {
    type: 'bar',
    data: values.plan.map(() => top),
    barWidth: '100%',
    itemStyle: { color: 'transparent' },
    emphasis: { disabled: true },
    z: 0,
  };
}

/** Long series name each January, short ones every third month. */
function isTick(points: readonly TrendPoint[], at: number): boolean {
  const month = Number(points[at]?.month.slice(5) ?? 0);
  return isLong(points) ? month === 1 : month % 3 === 1;
}

function isLong(points: readonly TrendPoint[]): boolean {
  return points.length > 18;
}

function tip(trend: Trend, at: number, words: TrendWords, unit: OneUnit): string {
  const point = trend.points[at];
  if (!point) return '';
  const told = trend.events.filter((event) => event.month === point.month);
  const said = (kr: string | null) => (kr === null ? MISSING : `${unit.say(kr)} ${unit.unit}`);
  const measured = point.actualKr === null ? null : point.actualCumulativeKr;
  const ahead = measured === null && point.forecastCumulativeKr !== null;
  return [
    monthLong(point.month, words.language),
    `${words.plan}: ${said(point.planCumulativeKr)}`,
    ahead
      ? `${words.forecast}: ${said(point.forecastCumulativeKr)}`
      : `${words.actual}: ${said(measured)}`,
    ...told.map((event) => event[words.language]),
  ].join('\n');
}

function indexOf(hovered: unknown): number {
  const first: unknown = Array.isArray(hovered) ? hovered[0] : hovered;
  return (first as { dataIndex?: number } | undefined)?.dataIndex ?? -1;
}
