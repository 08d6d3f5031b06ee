import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { DuckDBConnection, DuckDBDecimalValue } from '@duckdb/node-api';
import { typingDatabase } from './typing-database';

/** A value that occurs more than once, in numbers. */
export interface RepeatedRow {
  readonly line: number;
  readonly column: number;
  readonly millionths: bigint;
  readonly same: boolean;
  readonly otherLine: number;
  readonly otherMillionths: bigint;
}

/** The first rows usually tell already. */
const TELLING_ROWS = 200_000;

/**
 * Typed rows as they were written, for the few questions that take a look at all of them. Periods
 * and dimensions count as the numbers that they were placed at.
 */
export class WrittenRows {
  private connection: DuckDBConnection | null = null;

  /** `path`: where the rows are; another file once repeated ones were taken out. */
  constructor(public path: string) {}

  /** True when an indicator has values of two dimensions in one period. */
  dimensionsTellApart(): Promise<boolean> {
    return this.any(
      (rows) =>
        `SELECT 1 FROM ${rows} GROUP BY indicator_no, period_no
         HAVING min(dimension_no) <> max(dimension_no) LIMIT 1`,
    );
  }

  /** True when an indicator has two days in one month; `months` has a number for every day's. */
  async daysClash(months: readonly (number | null)[], withDimension: boolean): Promise<boolean> {
    await this.place(months);
    const key = withDimension ? 'indicator_no, dimension_no' : 'indicator_no';
    return this.any(
      (rows) =>
        `SELECT 1 FROM (SELECT DISTINCT ${key}, period_no FROM ${rows}) s
         JOIN placed p ON p.no = s.period_no
         GROUP BY ${key}, p.to_no HAVING count(*) > 1 LIMIT 1`,
    );
  }

  /** Takes out the values that occur twice and returns them in the order of the file. */
  async takeOutRepeated(
    periods: readonly (number | null)[],
    withDimension: boolean,
  ): Promise<RepeatedRow[]> {
    await this.place(periods);
    const connection = await this.connected();
    await connection.run(keysMoreThanOnce(this.path, withDimension));
    await connection.run(REPEATED);
    const read = await connection.runAndReadAll(
      'SELECT line, column_no, value, same, other_line, other FROM repeated ORDER BY line, column_no',
    );
    const rows = read.getRows();
    if (rows.length > 0) await this.rewrite(connection);
    return rows.map(([line, column, value, same, otherLine, other]) => ({
      line: Number(line),
      column: Number(column),
      millionths: (value as DuckDBDecimalValue).value,
      same: same === true,
      otherLine: Number(otherLine),
      otherMillionths: (other as DuckDBDecimalValue).value,
    }));
  }

  /** Lines that still have values although some of theirs were taken out. */
  async linesLeft(): Promise<Set<number>> {
    const left = await (
      await this.connected()
    ).runAndReadAll(
      `SELECT DISTINCT line FROM ${rowsOf(this.path)} WHERE line IN (SELECT line FROM repeated)`,
    );
    return new Set(left.getRows().map(([line]) => Number(line)));
  }

  /** Drops what the questions made; call it in any case. */
  close(): void {
    this.connection?.closeSync();
    this.connection = null;
  }

  private async rewrite(connection: DuckDBConnection): Promise<void> {
    const before = this.path;
    this.path = `${before}.left`;
    await connection.run(
      `COPY (SELECT s.* FROM ${rowsOf(before)} s ANTI JOIN repeated r USING (line, column_no))
       TO '${quoted(this.path)}' (FORMAT parquet, COMPRESSION uncompressed)`,
    );
    await rm(before);
  }

  private async any(question: (rows: string) => string): Promise<boolean> {
    const connection = await this.connected();
    const rows = rowsOf(this.path);
    for (const part of [`(SELECT * FROM ${rows} LIMIT ${TELLING_ROWS})`, rows]) {
      if ((await connection.runAndReadAll(question(part))).currentRowCount > 0) return true;
    }
    return false;
  }

  private async place(numbers: readonly (number | null)[]): Promise<void> {
    const connection = await this.connected();
    await connection.run('CREATE OR REPLACE TEMP TABLE placed (no INTEGER, to_no INTEGER)');
    const appender = await connection.createAppender('placed');
    numbers.forEach((to, no) => {
      if (to === null) return;
      appender.appendInteger(no);
      appender.appendInteger(to);
      appender.endRow();
    });
    appender.closeSync();
  }

  private async connected(): Promise<DuckDBConnection> {
    this.connection ??= await (await typingDatabase(path.dirname(this.path))).connect();
    return this.connection;
  }
}

const quoted = (path: string): string => path.replaceAll("'", "''");
const rowsOf = (path: string): string => `read_parquet('${quoted(path)}')`;

/** The rows of which the key occurs more than once; as a rule there are few. */
function keysMoreThanOnce(path: string, withDimension: boolean): string {
  const key = `indicator_no, to_no, ${withDimension ? 'dimension_no' : '0'}`;
  const rows = `${rowsOf(path)} JOIN placed ON no = period_no`;
  return `
  CREATE OR REPLACE TEMP TABLE met AS
  WITH keys AS (SELECT ${key} FROM ${rows} GROUP BY ALL HAVING count(*) > 1)
  SELECT indicator_no AS i, to_no AS p, ${withDimension ? 'dimension_no' : '0'} AS d, line, column_no, value
  FROM ${rows} WHERE (${key}) IN (SELECT * FROM keys)`;
}

/** Equal values: all but the first. Different values: every one, since none can be chosen. */
const REPEATED = `
  CREATE OR REPLACE TEMP TABLE repeated AS
  SELECT line, column_no, value, lowest = highest AS same,
    CASE WHEN lowest = highest OR value <> first_value THEN first_line
      WHEN value <> highest THEN highest_line ELSE lowest_line END AS other_line,
    CASE WHEN lowest = highest OR value <> first_value THEN first_value
      WHEN value <> highest THEN highest ELSE lowest END AS other
  FROM (
    SELECT *, row_number() OVER (key ORDER BY line, column_no) AS nth,
      min(value) OVER key AS lowest, max(value) OVER key AS highest,
      arg_min(line, line) OVER key AS first_line, arg_min(value, line) OVER key AS first_value,
      arg_max(line, value) OVER key AS highest_line, arg_min(line, value) OVER key AS lowest_line
    FROM met WINDOW key AS (PARTITION BY i, p, d)
  ) WHERE lowest <> highest OR nth > 1`;
