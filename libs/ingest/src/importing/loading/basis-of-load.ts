import { isDeepStrictEqual } from 'node:util';
import { foldText } from '../../map/fold-text';
import type { IndicatorIndex } from '../../map/indicator-index';
import type { MeasurementMap } from '../../map/measurement-map';
import type { TableProfile } from '../../profile';
import type { TablePlan } from '../../read';
import type { PeriodStyle } from '../../types/period-style';
import { styleOf } from '../../validate/cell-readers';
import { dimensionColumns } from '../../validate/load-measurements';

/** A profile and a map that rows are loaded by. */
export interface LoadBasis {
  readonly profile: TableProfile;
  readonly map: MeasurementMap;
}

/** Whether every row of a file would be loaded alike by both. */
export function loadsAlike(a: LoadBasis, b: LoadBasis, index: IndicatorIndex): boolean {
  return isDeepStrictEqual(basisOf(a, index), basisOf(b, index));
}

/** What is known of a table before its rows are read. */
type Layout = TablePlan['shape'] & Pick<TablePlan, 'dialect' | 'encoding'>;

/** Whether records of a file are told apart alike by both, whatever their cells mean. */
export function splitsAlike(a: Layout, b: Layout): boolean {
  return isDeepStrictEqual(layoutOf(a), layoutOf(b));
}

function layoutOf(layout: Layout) {
  const { width, rules, headerLine, firstLine, names, header, renamed } = layout;
  const { delimiter, quote, escape } = layout.dialect;
  const { encoding, invalid } = layout.encoding;
  const table = { width, rules, headerLine, firstLine, names, header, renamed };
  return { ...table, delimiter, quote, escape, encoding, invalid };
}

/** Left out is only what no load looks at, so that whatever is added counts until someone says otherwise. */
function basisOf({ profile, map }: LoadBasis, index: IndicatorIndex) {
  const { columns, dialect: _d, encoding: _e, ...rest } = profile;
  const { titles: _t, notes: _n, totals: _o, counts: _c, ...others } = rest;
  const { damage: _m, damageCounts: _k, warnings: _w, cprSeen: _s, ...layout } = others;
  const { periodColumn, periodPart } = map;
  const used = [...map.values.map(({ column }) => column), periodColumn, periodPart?.column];
  return {
    ...layout,
    ...layoutOf(profile),
    map: { ...map, indicatorOf: namesWithAnswer(map, index) },
    dimensions: dimensionColumns(map),
    columns: used.map((at) => (typeof at === 'number' ? columnOf(profile, columns, at) : null)),
  };
}

/** The indicators of texts that the index alone would not find; the others need not be listed. */
function namesWithAnswer({ indicatorOf }: MeasurementMap, index: IndicatorIndex) {
  return Object.fromEntries(
    Object.entries(indicatorOf).filter(
      ([text, id]) => index.find(text)?.id !== id || foldText(text) !== text,
    ),
  );
}

/** How many decimals, what lengths of period and in what order the marks for missing were seen makes no difference. */
function columnOf(profile: TableProfile, columns: TableProfile['columns'], at: number) {
  const { decimals: _d, missing, ...number } = styleOf(profile, at);
  const { order, grains: _g, forms: _f, ...period } = columns[at]?.period?.style ?? NO_PERIODS;
  return {
    number: { ...number, missing: missing.toSorted() },
    period: { ...period, order: order ?? 'dmy' },
  };
}

const NO_PERIODS: PeriodStyle = { order: 'dmy', grains: [], forms: [] };
