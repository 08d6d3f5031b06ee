import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parsePeriodKey, postingMonth } from '@gevinst/domain';
import { namesPath } from '@gevinst/ingest';

/** A measurement as an import's typed file holds it. */
export interface TypedRow {
  readonly indicatorId: string;
  readonly period: string;
  readonly value: string;
  readonly dimension?: string;
}

/** Writes an import's typed rows and their names into an import log and returns the rows' file; lines count from 2. */
export async function writeTyped(
  importLogDir: string,
  importId: string,
  rows: readonly TypedRow[],
): Promise<string> {
  const folder = path.join(importLogDir, 'typed');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${importId}.parquet`);
  const names = new Names();
  const numbers = rows.map((row, index) => rowOf(names, row, index));
  await copy(
    `SELECT a::INTEGER AS indicator_no, b::INTEGER AS period_no, c::INTEGER AS dimension_no,
      v::DECIMAL(18,6) AS value, l::INTEGER AS line, 0 AS column_no
    FROM (VALUES ${numbers.join(', ')}) AS t(a, b, c, v, l)`,
    file,
  );
  await copy(
    `SELECT k AS kind, n::INTEGER AS no, t AS text, m AS month
    FROM (VALUES ${names.tuples.join(', ')}) AS t(k, n, t, m)`,
    namesPath(file),
  );
  return `${importId}.parquet`;
}

async function copy(query: string, file: string): Promise<void> {
  const connection = await (await writer()).connect();
  await connection.run(`COPY (${query}) TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
}

/** One for all files: opening an instance takes longer than writing one. */
let instance: Promise<DuckDBInstance> | null = null;

function writer(): Promise<DuckDBInstance> {
  instance ??= DuckDBInstance.create(':memory:');
  return instance;
}

/** What the numbers of a file mean. */
class Names {
  readonly tuples: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(kind: string, text: string, month = ''): number {
    const key = `${kind} ${text}`;
    const number = this.numbers.get(key) ?? this.numbers.size;
    if (number === this.numbers.size) {
      this.tuples.push(`('${kind}', ${number}, '${text}', '${month}')`);
      this.numbers.set(key, number);
    }
    return number;
  }
}

function rowOf(names: Names, row: TypedRow, index: number): string {
  const month = postingMonth(parsePeriodKey(row.period));
  const cells = [
    names.numberOf('indicator', row.indicatorId),
    names.numberOf('period', row.period, month),
    names.numberOf('dimension', row.dimension ?? ''),
    `'${row.value}'`,
    index + 2,
  ];
  return `(${cells.join(', ')})`;
}
