import { encodeText } from '../decode/chunks';
import type { TableProfile } from '../profile';
import { addedColumns, isDamage, isShortLine, REJECT_COLUMNS } from '../shape/row-rules';
import { looksNumeric } from '../types/number-shape';
import { rejectMessage, type RejectCode } from '../validate/load-codes';
import { csvLine } from './table-csv';

/** Texts of rejects are no longer than this. */
const CUT = 500;

/** What made a row unreadable must not make it unreadable again once it is only told about. */
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f\ufeff\ufffd]/g;

/** A row that was not loaded, and why. */
export interface RejectedRow {
  line: number;
  cells: readonly string[];
  column: string | null;
  code: RejectCode;
  text: string;
  suggestion?: string | null;
  params?: Readonly<Record<string, string | number>>;
}

/**
 * Rejected rows in the file's own delimiter and encoding, with why beside them. A row whose cells
 * cannot be told apart has its line as text and no cells, but for one that is only too short: what is
 * sent back must be filled in.
 */
export async function* rejectedCsv(
  profile: TableProfile,
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
): AsyncIterable<Uint8Array> {
  const { delimiter } = profile.dialect;
  const { encoding, bom } = profile.encoding;
  const own = profile.names.slice(0, profile.width - addedColumns(profile.names));
  yield encodeText(csvLine([...own, ...REJECT_COLUMNS], delimiter), encoding, bom);
  for await (const row of rows) {
    const text = csvLine(cellsOf(row, own.length, delimiter).map(guarded), delimiter);
    yield withoutMark(encodeText(text, encoding));
  }
}

function cellsOf(row: RejectedRow, width: number, delimiter: string): string[] {
  const { code, column, line, text, params } = row;
  const own = Array.from({ length: width }, (_, at) => row.cells[at] ?? '');
  const original = isDamage(code) ? originalLine(row, width, delimiter) : '';
  const told = !isDamage(code) || isShortLine(own, original, delimiter);
  const cells = told ? own : own.map(() => '');
  const suggestion = row.suggestion ?? '';
  const { da } = rejectMessage(code, { ...params, line, column, text, suggestion });
  const added = [String(line), column ?? '', code, da, suggestion, original];
  return [...cells, ...added.map((cell) => cell.replace(UNREADABLE, '·'))];
}

/** The line of a damaged row as it was sent first. */
function originalLine(
  { cells, code, text }: RejectedRow,
  width: number,
  delimiter: string,
): string {
  if (cells.slice(0, width).every((cell) => cell.trim() === '')) {
    return cells[width + REJECT_COLUMNS.length - 1] ?? text;
  }
  const isLine = code.includes('quote') && text.includes(delimiter) && text.length < CUT;
  return isLine ? text : csvLine(cells, delimiter).trimEnd();
}

/** Keeps a spreadsheet from running a cell as a formula; numbers stay as they are. */
export function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && cell !== '-' && !looksNumeric(cell) ? `'${cell}` : cell;
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return marked ? bytes.subarray(2) : bytes;
}
