import type { RawRecord } from '../model';
import { commonWidth, isBlank } from './detect-dialect';
import { looksNumeric } from '../types/number-shape';
import { looksLikePeriod, looksLikeYear } from '../types/period-text';
import { addedColumns, type RowRules } from './row-rules';
import { breadthUnder, type Breadth, type ShapeHints } from './short-header';
import { isTotalLabel } from './totals';

/** Where the table stands in the file. */
export interface TableShape {
  width: number;
  /** Physical line of the header; null when the file has none. */
  headerLine: number | null;
  /** Physical line of the first record after the header (or of the first record). */
  firstLine: number;
  /** Without NUL, so that they can be kept and asked for everywhere. */
  names: string[];
  /** Header cells as written. */
  header: string[];
  renamed: { column: number; from: string; to: string }[];
  /** What has to be looked at in every row, where the table is an unusual one. */
  rules?: RowRules;
}

/** Finds title rows, header and width in the first records of a file. */
export function detectTable(records: RawRecord[], hints: ShapeHints = {}): TableShape {
  const { headerLine } = hints;
  const solid = records.filter((r) => !isBlank(r));
  const width = commonWidth(solid.filter((r) => r.damage === null));
  const at = headerLine === undefined ? firstRow(solid, width) : lineIndex(solid, headerLine);
  const row = solid[at];
  if (!row) return { ...named([], width), width, headerLine: null, firstLine: 1, header: [] };
  const top = headerLine === undefined ? headerAt(solid, at, width) : headerLine === null ? -1 : at;
  const head = solid[top];
  if (!head) {
    return { ...named([], width), width, headerLine: null, firstLine: row.line, header: [] };
  }
  const breadth = breadthOf(head.cells, solid.slice(top + 1), width, hints);
  return {
    ...named(head.cells, breadth.width),
    ...breadth,
    headerLine: head.line,
    firstLine: head.line + head.lines,
    header: head.cells,
  };
}

/** Index of the header; -1 where there is none. */
function headerAt(solid: RawRecord[], at: number, width: number): number {
  const below = solid.slice(at + 1, at + 201).filter((r) => r.cells.length === width);
  if (isHeader(solid[at]?.cells ?? [], below)) return at;
  const above = solid[at - 1]?.cells ?? [];
  return above.length > 2 && above.every(isName) ? at - 1 : -1;
}

function isName(cell: string): boolean {
  return cell.trim() !== '' && !looksNumeric(cell) && !looksLikePeriod(cell);
}

function breadthOf(
  header: string[],
  below: RawRecord[],
  width: number,
  hints: ShapeHints,
): Breadth {
  const added = addedColumns(header.map((cell) => cell.trim()));
  if (added > 0) return { width: header.length, rules: { returned: header.length - added } };
  return breadthUnder(header, below, widthWith(header, width), hints);
}

function lineIndex(records: RawRecord[], line: number | null): number {
  return line === null ? 0 : records.findIndex((r) => r.line === line);
}

/** The first record that fills most of the width; title rows above it fill one or two cells. */
function firstRow(records: RawRecord[], width: number): number {
  if (width < 2) return 0;
  const enough = Math.max(2, Math.ceil(width * 0.6));
  const at = records.findIndex(
    (r) => r.cells.length >= width - 1 && r.cells.filter((c) => c.trim() !== '').length >= enough,
  );
  const whole = records.findIndex((r) => r.cells.length === width);
  return at >= 0 ? at : Math.max(whole, 0);
}

/** A header wider than its rows only by empty cells is cut; otherwise the wider one counts. */
function widthWith(header: string[], width: number): number {
  let filled = header.length;
  while (filled > width && header[filled - 1]!.trim() === '') filled--;
  return Math.max(width, filled > width + 1 ? width : filled);
}

/** Text over typed values is a header; a first row of the same types as below is not. */
function isHeader(first: string[], below: RawRecord[]): boolean {
  if (first.some(isTotalLabel) && below.length > 0) return first.every((c) => !looksNumeric(c));
  let like = 0;
  let unlike = 0;
  first.forEach((cell, column) => {
    const values = below.map((r) => r.cells[column] ?? '').filter((v) => v.trim() !== '');
    if (values.length === 0 || cell.trim() === '') return;
    const share = (test: (v: string) => boolean): number =>
      values.filter(test).length / values.length;
    if (share(looksLikePeriod) >= 0.7) {
      if (looksLikePeriod(cell)) like++;
      else unlike++;
    } else if (share(looksNumeric) >= 0.7) {
      if (!looksNumeric(cell) || looksLikePeriod(cell)) unlike++;
      else if (!looksLikeYear(cell)) like++;
    }
  });
  if (like === 0 && unlike === 0) return !first.some((c) => looksNumeric(c) && !looksLikeYear(c));
  return unlike >= like;
}

function named(header: string[], width: number): Pick<TableShape, 'names' | 'renamed'> {
  const names: string[] = [];
  const renamed: TableShape['renamed'] = [];
  const seen = new Set<string>();
  for (let i = 0; i < width; i++) {
    const from = (header[i] ?? '').replaceAll('\0', '\ufffd').trim();
    const base = from === '' ? `Kolonne ${i + 1}` : from;
    let to = base;
    for (let n = 2; seen.has(to); n++) to = `${base} (${n})`;
    seen.add(to);
    names.push(to);
    if (to !== from) renamed.push({ column: i + 1, from, to });
  }
  return { names, renamed };
}
