import type { RawRecord } from '../model';
import { isCut, type RowRules } from './row-rules';

/** What is known beforehand about the shape of a table. */
export interface ShapeHints {
  headerLine?: number | null;
  delimiter?: string;
  /** Whether the last column is cut at its decimal comma; told by a person. */
  cutDecimals?: boolean;
}

/** How wide a table is, and what to look at in its rows. */
export interface Breadth {
  width: number;
  rules?: RowRules;
}

/**
 * The width of a table whose header has fewer cells than most of its rows. Text beyond the header
 * is never left out: where it is the rule, the header decides and those rows are damaged.
 */
export function breadthUnder(
  header: readonly string[],
  rows: readonly RawRecord[],
  width: number,
  { delimiter, cutDecimals }: ShapeHints,
): Breadth {
  const named = header.findLastIndex((cell) => cell.trim() !== '') + 1;
  if (named < 2) return { width };
  const looksCut = delimiter === ',' && width === named + 1 && allCut(rows, named);
  if (cutDecimals ?? looksCut) return { width: named, rules: { cutAt: named } };
  if (header.length >= width) return { width };
  const wide = rows.filter(({ cells }) => cells.length === width);
  const over = wide.filter(({ cells }) => cells.slice(header.length).some((c) => c.trim() !== ''));
  return over.length * 2 > wide.length
    ? { width: header.length }
    : { width, rules: { headed: header.length } };
}

/** Every row with a value has one more cell of digits than the header has names. */
function allCut(rows: readonly RawRecord[], columns: number): boolean {
  const fates = rows.map((row) => (row.damage === null ? cutOf(row.cells, columns) : null));
  return fates.includes(true) && !fates.includes(false);
}

/** Whether a row is cut at its decimal comma; null for a row that says nothing about it. */
export function cutOf(cells: readonly string[], columns: number): boolean | null {
  if (cells.length !== columns && cells.length !== columns + 1) return null;
  if (cells.slice(columns - 1).every((cell) => cell.trim() === '')) return null;
  return isCut(cells, columns);
}
