import { naiveNumber, naiveUnitFits, type NaiveNumberStyle } from './naive-number';
import { naivePeriod } from './naive-period';
import type { NaiveRow } from './naive-table';

/** What a generated measurements file holds; columns are 0-based. */
export interface NaiveContent {
  readonly indicatorColumn: number;
  readonly periodColumn: number | null;
  /** Columns of values, with the period of their header where they have one. */
  readonly values: readonly { readonly column: number; readonly period: string | null }[];
  readonly dimension: { readonly column: number; readonly name: string } | null;
  readonly number: NaiveNumberStyle;
  readonly order: 'dmy' | 'mdy';
  /** Folded name → id. */
  readonly indicators: ReadonlyMap<string, string>;
  /** Id → unit. */
  readonly units: ReadonlyMap<string, string>;
}

/** One value that is to be loaded. */
export interface NaiveValue {
  readonly line: number;
  readonly column: number;
  readonly indicator: string;
  readonly period: string;
  readonly dimension: string;
  readonly millionths: bigint;
}

/** What must come of a file: values, and the lines and columns (0-based; -1 = row) of rejects. */
export interface NaiveOutcome {
  readonly values: readonly NaiveValue[];
  readonly rejects: ReadonlySet<string>;
  readonly missing: number;
}

/** Loads rows as the rules say, holding everything in memory. */
export function naiveLoad(rows: readonly NaiveRow[], content: NaiveContent): NaiveOutcome {
  const rejects = new Set<string>();
  const found: NaiveValue[] = [];
  let missing = 0;
  for (const row of rows.filter(({ kind }) => kind === 'data')) {
    const reject = (column: number): unknown => rejects.add(`${row.line}:${column}`);
    const cell = (column: number): string => row.cells[column] ?? '';
    if (row.fault !== null) {
      reject(-1);
      continue;
    }
    const indicator = content.indicators.get(naiveFold(cell(content.indicatorColumn)));
    if (indicator === undefined) {
      reject(content.indicatorColumn);
      continue;
    }
    const { periodColumn, dimension } = content;
    const own = periodColumn === null ? null : naivePeriod(cell(periodColumn), content.order);
    if (periodColumn !== null && own === null) {
      reject(periodColumn);
      continue;
    }
    for (const { column, period: headed } of content.values) {
      const read = naiveNumber(cell(column), content.number);
      if (read === null) missing++;
      else if (read === 'reject' || !naiveUnitFits(cell(column), content.units.get(indicator)))
        reject(column);
      else {
        const text = dimension === null ? '' : cell(dimension.column).trim();
        found.push({
          line: row.line,
          column,
          indicator,
          period: headed ?? own ?? '',
          dimension: dimension === null || text === '' ? '' : `${dimension.name}=${text}`,
          millionths: read,
        });
      }
    }
  }
  return {
    values: withoutRepeated(daysAsMonths(neededDimensions(found)), rejects),
    rejects,
    missing,
  };
}

/** Names compared by letters and digits alone; æøå written out. */
export function naiveFold(text: string): string {
  const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa' };
  const written = [...text.normalize('NFC').toLowerCase()].map(
    (letter) => letters[letter] ?? letter,
  );
  const bare = [...written.join('').normalize('NFKD')].filter((sign) => !/\p{M}/u.test(sign));
  const words = bare.join('').split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '').join(' ');
}

/** Dimensions count only where a value of the same indicator and period has another one. */
function neededDimensions(values: NaiveValue[]): NaiveValue[] {
  const seen = Map.groupBy(values, ({ indicator, period }) => `${indicator} ${period}`);
  const needed = [...seen.values()].some(
    (group) => new Set(group.map(({ dimension }) => dimension)).size > 1,
  );
  return needed ? values : values.map((value) => ({ ...value, dimension: '' }));
}

/** Days become months where no indicator has two periods in one month. */
function daysAsMonths(values: NaiveValue[]): NaiveValue[] {
  const isDay = (period: string): boolean => /^\d{4}-\d\d-\d\d$/.test(period);
  const days = values.filter(({ period }) => isDay(period));
  const months = Map.groupBy(
    days,
    ({ indicator, dimension, period }) => `${indicator} ${dimension} ${period.slice(0, 7)}`,
  );
  const clash = [...months.values()].some((group) => new Set(group.map((v) => v.period)).size > 1);
  if (clash) return values;
  return values.map((value) =>
    isDay(value.period) ? { ...value, period: value.period.slice(0, 7) } : value,
  );
}

/** The same value twice counts once; different values for the same are all rejected. */
function withoutRepeated(values: NaiveValue[], rejects: Set<string>): NaiveValue[] {
  const groups = Map.groupBy(
    values,
    ({ indicator, period, dimension }) => `${indicator} ${period} ${dimension}`,
  );
  const kept: NaiveValue[] = [];
  for (const group of groups.values()) {
    const [first, ...others] = [...group].sort((a, b) => a.line - b.line || a.column - b.column);
    if (!first) continue;
    const agree = others.every(({ millionths }) => millionths === first.millionths);
    if (agree) kept.push(first);
    for (const one of agree ? others : group) rejects.add(`${one.line}:${one.column}`);
  }
  return kept.sort((a, b) => a.line - b.line || a.column - b.column);
}
