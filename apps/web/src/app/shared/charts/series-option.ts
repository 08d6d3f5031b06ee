import type { EChartsCoreOption } from 'echarts/core';
import { decimal, level } from '../format/numbers';
import type { ChartColours } from '../theme/chart-colours';
import { axisLabel, grid, splitLine, tooltip } from './style';

/** One period of a target-and-actual chart. */
export interface SeriesRow {
  readonly label: string;
  readonly target: string | null;
  readonly actual: string | null;
}

export interface SeriesEvent {
  /** Index of the period in `rows`. */
  readonly at: number;
  readonly kind: 'revision' | 'import' | 'goLive' | 'closure';
  readonly words: string;
  /** With what there is no room for on the chart. */
  readonly full: string;
}

export interface SeriesDrawing {
  readonly rows: readonly SeriesRow[];
  readonly unit: string;
  readonly baseline: string | null;
  readonly events: readonly SeriesEvent[];
  /** Decisions are numbered where there is no room for their words, which then stand below: `gv-chart-events`. */
  readonly numbered?: boolean;
  /** How much larger than on a desk it is looked at, as on a wall. */
  readonly size?: number;
  readonly names: { readonly target: string; readonly actual: string; readonly baseline: string };
}

/** Target light blue, actual dark blue, baseline grey dashed, decisions as upright lines, imports as marks below. */
export function seriesOption(drawing: SeriesDrawing, colours: ChartColours): EChartsCoreOption {
  const { rows, names, size = 1 } = drawing;
  return {
    grid: { ...grid(8, 40), right: 24 },
    tooltip: {
      ...tooltip(colours),
      trigger: 'axis',
      formatter: (hits: readonly { dataIndex: number }[]) =>
        saidAt(drawing, hits[0]?.dataIndex ?? 0),
    },
    xAxis: {
      type: 'category',
      data: rows.map((row) => row.label),
      axisLabel: { ...axisLabel(colours, size), margin: 8 * size * size },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
    },
    yAxis: [
      {
        type: 'value',
        scale: true,
        axisLabel: {
          ...axisLabel(colours, size),
          formatter: (value: number) => decimal(plain(value)),
        },
        splitLine: splitLine(colours),
      },
      { type: 'value', show: false, min: 0, max: 1 },
    ],
    series: [
      line(
        names.target,
        rows.map((row) => row.target),
        colours.plan,
        2 * size,
      ),
      {
        ...line(
          names.actual,
          rows.map((row) => row.actual),
          colours.actual,
          2.5 * size,
        ),
        markLine: {
          ...MARKS,
          data: [...baselineMark(drawing, colours), ...decisions(drawing, colours)],
        },
      },
      importMarks(drawing, colours),
      baselineRoom(drawing),
    ],
  };
}

const MARKS = { symbol: 'none', silent: true, animation: false };

function line(name: string, values: readonly (string | null)[], color: string, width: number) {
  return {
    name,
    type: 'line',
    data: values.map((value) => (value === null ? null : Number(value))),
    symbol: 'circle',
    symbolSize: 5,
    showSymbol: values.length <= 18 || values.filter((value) => value !== null).length <= 6,
    lineStyle: { color, width },
    itemStyle: { color },
  };
}

function baselineMark(
  { baseline, names, numbered }: SeriesDrawing,
  colours: ChartColours,
): object[] {
  if (baseline === null) return [];
  return [
    {
      yAxis: Number(baseline),
      lineStyle: { color: colours.baseline, type: 'dashed', width: 1.5 },
      label: {
        // The legend says it too.
        show: numbered !== true,
        formatter: names.baseline,
        position: 'insideEndTop',
        ...axisLabel(colours),
      },
    },
  ];
}

/** A mark line does not widen the axis; an unseen point at the baseline does. */
function baselineRoom({ rows, baseline }: SeriesDrawing): object {
  return {
    type: 'line',
    silent: true,
    symbol: 'none',
    data: rows.map((_, index) => (index === 0 && baseline !== null ? Number(baseline) : null)),
  };
}

/** What was decided in the same period is said in one line. */
export function decided(
  events: readonly SeriesEvent[],
): { at: number; words: string; full: string }[] {
  const told = Map.groupBy(
    events.filter((event) => event.kind !== 'import'),
    (event) => event.at,
  );
  return [...told].map(([at, together]) => ({
    at,
    words: together.map(({ words }) => words).join(' · '),
    full: together.map(({ full }) => full).join(' · '),
  }));
}

function decisions(drawing: SeriesDrawing, colours: ChartColours): object[] {
  const { rows, events, numbered } = drawing;
  return decided(events).map(({ at, words }, index) => ({
    xAxis: at,
    lineStyle: { color: colours.quiet, type: 'solid', width: 1 },
    label: {
      formatter: numbered ? String(index + 1) : words,
      position: 'end',
      align: numbered ? 'center' : at > rows.length / 2 ? 'right' : 'left',
      // Neighbours stand on two heights, so that their words do not run into each other.
      distance: [0, index % 2 === 0 ? 7 : 20],
      ...axisLabel(colours),
    },
  }));
}

/** Imports stand on the time axis itself; a hidden second axis keeps them at the bottom. */
function importMarks({ rows, events }: SeriesDrawing, colours: ChartColours): object {
  const at = new Set(events.filter((event) => event.kind === 'import').map((event) => event.at));
  return {
    type: 'line',
    yAxisIndex: 1,
    silent: true,
    symbol: 'triangle',
    symbolSize: 7,
    showSymbol: true,
    showAllSymbol: true,
    lineStyle: { opacity: 0 },
    itemStyle: { color: colours.quiet },
    data: rows.map((_, index) => (at.has(index) ? 0 : null)),
  };
}

function saidAt({ rows, unit, names, events }: SeriesDrawing, index: number): string {
  const row = rows[index];
  if (!row) return '';
  const told = events.filter((event) => event.at === index).map((event) => event.full);
  return [
    row.label,
    `${names.target}: ${level(row.target, unit)}`,
    `${names.actual}: ${level(row.actual, unit)}`,
    ...told.slice(0, 3),
  ].join('\n');
}

/** ECharts' tick as decimal text, without the tail of binary fractions. */
function plain(value: number): string {
  return String(Number(value.toFixed(6)));
}
