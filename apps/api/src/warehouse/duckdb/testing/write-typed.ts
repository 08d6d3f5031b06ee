import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parsePeriodKey, postingMonth } from '@gevinst/domain';

/** A measurement as an import's typed file holds it. */
export interface TypedRow {
  readonly indicatorId: string;
  readonly period: string;
  readonly value: string;
  readonly dimension?: string;
}

/** Writes a typed Parquet file into an import log and returns its name; lines count from 2. */
export async function writeTyped(
  importLogDir: string,
  importId: string,
  rows: readonly TypedRow[],
): Promise<string> {
  const folder = path.join(importLogDir, 'typed');
  mkdirSync(folder, { recursive: true });
  const connection = await (await writer()).connect();
  const tuples = rows.map(tuple).join(', ');
  await connection.run(
    `COPY (SELECT i AS indicator_id, p AS period, m AS month, d AS dimension,
       v::DECIMAL(18,6) AS value, l::INTEGER AS line, c AS column_name
     FROM (VALUES ${tuples}) AS t(i, p, m, d, v, l, c))
     TO '${path.join(folder, `${importId}.parquet`)}' (FORMAT parquet)`,
  );
  connection.closeSync();
  return `${importId}.parquet`;
}

/** One for all files: opening an instance takes longer than writing one. */
let instance: Promise<DuckDBInstance> | null = null;

function writer(): Promise<DuckDBInstance> {
  instance ??= DuckDBInstance.create(':memory:');
  return instance;
}

function tuple(row: TypedRow, index: number): string {
  const month = postingMonth(parsePeriodKey(row.period));
  const cells = [row.indicatorId, row.period, month, row.dimension ?? '', row.value];
  return `(${cells.map((cell) => `'${cell}'`).join(', ')}, ${index + 2}, 'value')`;
}
