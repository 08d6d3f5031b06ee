import type { ColumnProfile } from '../../types/column-profile';
import { datedHeaders, type PeriodHeader } from './dated-headers';
import { headerScore, isNoValue, isRemark } from '../header-words';
import type { IndicatorIndex } from '../indicator-index';
import { isTotalLabel } from '../../shape/totals';

/** Columns headed by periods, whatever the order of their dates. */
export function periodHeaders(columns: readonly ColumnProfile[]): PeriodHeader[] {
  return datedHeaders(columns).headers;
}

/** The column that holds the periods, or null when none does. */
export function periodColumn(columns: readonly ColumnProfile[]): ColumnProfile | null {
  const periods = columns.filter((column) => column.kind === 'period');
  return best(periods, (column) => headerScore(column.header, 'period'));
}

/**
 * Numeric columns that can hold the values; one with a telling header alone wins. Without any, the
 * only column that is headed as values is taken although most of its cells are broken.
 */
export function valueColumns(columns: readonly ColumnProfile[]): ColumnProfile[] {
  const numbers = columns.filter((column) => column.kind === 'number' && !isNoValue(column.header));
  const named = numbers.filter((column) => headerScore(column.header, 'value') > 0);
  if (numbers.length > 0) return named.length === 1 ? named : numbers;
  const headed = columns.filter((column) => headerScore(column.header, 'value') > 0.9);
  return headed.length === 1 ? headed : [];
}

/** How much of a column's distinct texts the municipality's indicators know, 0–1. */
export function knownShare(column: ColumnProfile, index: IndicatorIndex): number {
  const texts = labelsOf(column);
  if (texts.length === 0) return 0;
  return texts.filter((text) => index.find(text) !== null).length / texts.length;
}

/** Distinct texts of a column, totals left out; of a column with too many to list, its samples. */
export function labelsOf({ distinct, samples }: ColumnProfile): string[] {
  const texts = distinct?.map(({ text }) => text) ?? samples;
  return texts.map((text) => text.trim()).filter((text) => text !== '' && !isTotalLabel(text));
}

/** Whether a column has the label of a total: what else stands in it are parts, also where there is one only. */
export function holdsTotals({ distinct, samples }: ColumnProfile): boolean {
  const texts = distinct?.map(({ text }) => text) ?? samples;
  return texts.some((text) => isTotalLabel(text.trim()));
}

/** Columns of names. */
export function labelColumns(columns: readonly ColumnProfile[]): ColumnProfile[] {
  return columns.filter(
    (column) => column.kind === 'text' && labelsOf(column).length > 0 && !isRemark(column.header),
  );
}

function best(
  columns: readonly ColumnProfile[],
  score: (column: ColumnProfile) => number,
): ColumnProfile | null {
  return [...columns].sort((a, b) => score(b) - score(a))[0] ?? null;
}
