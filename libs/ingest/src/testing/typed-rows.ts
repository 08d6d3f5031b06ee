import path from 'node:path';
import { namesPath } from '../write-typed/names-path';
import { typingDatabase } from '../write-typed/typing-database';

/** Rows of a typed file in words: indicator, period, month, dimension, value, line, column. */
export async function typedRows(parquet: string): Promise<unknown[][]> {
  const connection = await (await typingDatabase(path.dirname(parquet))).connect();
  const names = (kind: string): string =>
    `(SELECT * FROM read_parquet('${namesPath(parquet)}') WHERE kind = '${kind}')`;
  const read = await connection.runAndReadAll(
    `SELECT i.text, p.text, p.month, d.text, r.value::VARCHAR, r.line, c.text
     FROM read_parquet('${parquet}') r
     JOIN ${names('indicator')} i ON i.no = r.indicator_no
     JOIN ${names('period')} p ON p.no = r.period_no
     JOIN ${names('dimension')} d ON d.no = r.dimension_no
     JOIN ${names('column')} c ON c.no = r.column_no
     ORDER BY r.line, r.column_no`,
  );
  connection.closeSync();
  return read.getRows();
}
