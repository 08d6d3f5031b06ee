import type { TableProfile } from '../profile';
import { recordBatches } from '../records';

const NEEDS_QUOTES = /["\r\n]/;

/**
 * The table as read, in RFC 4180: the header, then data rows, totals and damaged rows, every cell
 * as text. Title rows, notes and blank lines are left out; the profile lists them.
 */
export async function* tableCsv(
  source: string | Uint8Array,
  profile: TableProfile,
): AsyncIterable<string> {
  const padded = profile.names.map((name, i) => profile.header[i] ?? name);
  yield csvLine(profile.header.length > 0 ? padded : profile.names);
  for await (const batch of recordBatches(source, profile)) {
    let text = '';
    for (const r of batch) if (r.kind === 'data' || r.kind === 'total') text += csvLine(r.cells);
    if (text !== '') yield text;
  }
}

/** One RFC 4180 line with CRLF; a lone empty cell is quoted so that it is not a blank line. */
export function csvLine(cells: readonly string[], delimiter = ','): string {
  if (cells.length === 1 && cells[0] === '') return '""\r\n';
  return `${cells.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`;
}

function csvCell(cell: string, delimiter: string): string {
  const plain = !NEEDS_QUOTES.test(cell) && !cell.includes(delimiter);
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}
