import { isDeepStrictEqual } from 'node:util';
import { foldText } from '../map/fold-text';
import type { IndicatorIndex } from '../map/indicator-index';
import type { MeasurementMap } from '../map/measurement-map';
import type { TableProfile } from '../profile';
import { styleOf } from '../validate/cell-readers';
import { dimensionColumns } from '../validate/load-measurements';

/** A profile and a map that rows are loaded by. */
export interface LoadBasis {
  readonly profile: TableProfile;
  readonly map: MeasurementMap;
}

/** Whether every row of a file would be loaded alike by both. */
export function loadsAlike(a: LoadBasis, b: LoadBasis, index: IndicatorIndex): boolean {
  return isDeepStrictEqual(basisOf(a, index), basisOf(b, index));
}

/** Whether records of a file are told apart alike by both, whatever their cells mean. */
export function splitsAlike(
  a: Parameters<typeof layoutOf>[0],
  b: Parameters<typeof layoutOf>[0],
): boolean {
  return isDeepStrictEqual(layoutOf(a), layoutOf(b));
}

function layoutOf({
  width,
  headerLine,
  firstLine,
  names,
  header,
  dialect: { delimiter, quote, escape },
  encoding: { encoding, invalid },
}: Pick<
  TableProfile,
  'width' | 'headerLine' | 'firstLine' | 'names' | 'header' | 'dialect' | 'encoding'
>) {
  const dialect = { delimiter, quote, escape };
  return { width, headerLine, firstLine, names, header, dialect, encoding, invalid };
}

function basisOf({ profile, map }: LoadBasis, index: IndicatorIndex) {
  const { lastLine, totalColumns } = profile;
  const { periodColumn } = map;
  return {
    ...layoutOf(profile),
    lastLine,
    totalColumns,
    map: { ...map, indicatorOf: namesWithAnswer(map, index) },
    dimensions: dimensionColumns(map),
    numbers: map.values.map(({ column }) => numbersOf(profile, column)),
    order: periodColumn === null ? null : orderOf(profile, periodColumn),
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

/** How many decimals were seen, and in what order the marks for missing, makes no difference. */
function numbersOf(profile: TableProfile, column: number) {
  const { decimals: _, missing, ...style } = styleOf(profile, column);
  return { ...style, missing: missing.toSorted() };
}

function orderOf({ columns }: TableProfile, column: number): string {
  return columns[column]?.period?.style.order ?? 'dmy';
}
