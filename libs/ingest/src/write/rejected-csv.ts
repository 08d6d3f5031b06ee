import { encodeText } from '../decode/chunks';
import type { TableProfile } from '../profile';
import { looksNumeric } from '../types/number-shape';
import { rejectMessage, type RejectCode } from '../validate/load-codes';
import { csvLine } from './table-csv';

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

/** Columns that are added to a file of rejected rows. */
export const REJECT_COLUMNS = ['linje', 'kolonne', 'kode', 'fejl', 'forslag'];

/** Rejected rows in the file's own delimiter and encoding, with why beside them. */
export async function* rejectedCsv(
  profile: TableProfile,
  rows: Iterable<RejectedRow> | AsyncIterable<RejectedRow>,
): AsyncIterable<Uint8Array> {
  const { delimiter } = profile.dialect;
  const { encoding, bom } = profile.encoding;
  const [first = '', ...rest] = [...profile.names, ...REJECT_COLUMNS];
  yield encodeText(csvLine([first, ...rest], delimiter), encoding, bom);
  for await (const row of rows) {
    const text = csvLine(cellsOf(row, profile.width).map(guarded), delimiter);
    yield withoutMark(encodeText(text, encoding));
  }
}

function cellsOf(row: RejectedRow, width: number): string[] {
  const cells = [...row.cells.slice(0, width)];
  while (cells.length < width) cells.push('');
  const { code, column, line, text, params } = row;
  const suggestion = row.suggestion ?? '';
  const { da } = rejectMessage(code, { ...params, line, column, text, suggestion });
  return [...cells, String(line), column ?? '', code, da, suggestion];
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
