import { arrowRows } from './arrow-rows';

/** An indicator's series as columns; the indicator and the notes by month travel as the table's metadata. */
export function readSeries(bytes: Uint8Array): unknown {
  const { rows, about } = arrowRows(bytes);
  const notes = new Map<string, unknown>(Object.entries(about['notes'] ?? {}));
  const points = rows.map((row) => ({ ...row, note: notes.get(String(row['month'])) ?? null }));
  return { indicator: about['indicator'], points };
}
