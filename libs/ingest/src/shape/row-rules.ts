import type { Damage, DamageCode, RawRecord } from '../model';

/** What has to be looked at in every record of an unusual table. JSON-serialisable. */
export interface RowRules {
  /** The header has only so many cells, fewer than the rows; text beyond it belongs to nothing. */
  readonly headed?: number;
  /** The delimiter is also the decimal comma: the last of so many columns is cut in two (`5,5`). */
  readonly cutAt?: number;
  /** The file holds rejected rows that come back, with so many columns of the sender's own. */
  readonly returned?: number;
}

/** Columns that are added to a file of rejected rows. */
export const REJECT_COLUMNS = ['linje', 'kolonne', 'kode', 'fejl', 'forslag', 'oprindelig linje'];

const CODE_AT = REJECT_COLUMNS.indexOf('kode');
const LINE_AT = REJECT_COLUMNS.indexOf('oprindelig linje');
const DIGITS = /^\d+$/;
const WHOLE_PART = /^[-\u2212]?\d[\d.]*$/;
const DAMAGE: Record<DamageCode, true> = {
  stray_quote: true,
  open_quote: true,
  quote_swallow: true,
  field_count: true,
  control_char: true,
  nul: true,
  bom_inside: true,
  bad_bytes: true,
};

/** True for the code of a row whose cells cannot be told apart safely. */
export function isDamage(code: string): code is DamageCode {
  return Object.hasOwn(DAMAGE, code);
}

/** How many columns of a header are ours: the file is one of rejected rows that comes back. */
export function addedColumns(names: readonly string[]): number {
  const last = names.slice(-REJECT_COLUMNS.length);
  const ours = REJECT_COLUMNS.every((name, i) => last[i] === name);
  return ours && names.length > REJECT_COLUMNS.length ? REJECT_COLUMNS.length : 0;
}

/** The record as the rules make it: joined, damaged, or as it was. */
export function ruled(record: RawRecord, rules: RowRules, delimiter: string): RawRecord {
  if (record.damage !== null) return record;
  const { headed, cutAt, returned } = rules;
  if (cutAt !== undefined) return joined(record, cutAt, delimiter);
  if (headed !== undefined && hasText(record.cells.slice(headed))) {
    const text = record.cells.join(delimiter).slice(0, 500);
    return { ...record, damage: { code: 'field_count', column: headed, text } };
  }
  const damage = returned === undefined ? null : stillDamaged(record.cells, returned, delimiter);
  return damage ? { ...record, damage } : record;
}

/** True when a row ends with one number that the delimiter has cut at its decimal comma. */
export function isCut(cells: readonly string[], columns: number): boolean {
  if (cells.length !== columns + 1) return false;
  return WHOLE_PART.test(cells[columns - 1] ?? '') && DIGITS.test(cells[columns] ?? '');
}

function joined(record: RawRecord, columns: number, delimiter: string): RawRecord {
  const { cells } = record;
  const blank = cells.length === columns + 1 && !hasText(cells.slice(columns - 1));
  if (!blank && !isCut(cells, columns)) return record;
  const last = blank ? '' : cells.slice(columns - 1).join(delimiter);
  return { ...record, cells: [...cells.slice(0, columns - 1), last] };
}

/** A row that we sent back because its cells could not be told apart, and that nobody has filled in. */
function stillDamaged(cells: readonly string[], own: number, delimiter: string): Damage | null {
  const code = cells[own + CODE_AT] ?? '';
  const line = cells[own + LINE_AT] ?? '';
  if (!isDamage(code) || isMended(cells.slice(0, own), line, delimiter)) return null;
  return { code, column: 0, text: line.slice(0, 500) };
}

function isMended(cells: readonly string[], line: string, delimiter: string): boolean {
  return hasText(cells) && !isShortLine(cells, line, delimiter);
}

/** True when the cells are just those of a line that had too few of them. */
export function isShortLine(cells: readonly string[], line: string, delimiter: string): boolean {
  const filled = cells.findLastIndex((cell) => cell !== '') + 1;
  return filled < cells.length && cells.slice(0, filled).join(delimiter) === line;
}

function hasText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}
