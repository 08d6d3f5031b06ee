import type { DuckSession } from './session';

/** A value of a row to append; bigint goes to BIGINT columns. */
export type Cell = string | bigint | boolean | null;

/** Appends many rows in the session's transaction, columns in the table's order. */
export async function appendRows(
  { connection, filled }: DuckSession,
  table: string,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length === 0) return;
  filled.add(table);
  const appender = await connection.createAppender(table);
  try {
    for (const row of rows) {
      for (const cell of row) {
        if (cell === null) appender.appendNull();
        else if (typeof cell === 'string') appender.appendVarchar(cell);
        else if (typeof cell === 'bigint') appender.appendBigInt(cell);
        else appender.appendBoolean(cell);
      }
      appender.endRow();
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}
