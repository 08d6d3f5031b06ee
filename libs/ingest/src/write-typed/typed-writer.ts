import { rename } from 'node:fs/promises';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { Dictionary } from './dictionary';
import { TypedRows } from './typed-rows';
import { moveDays } from './move-days';
import { SeenKeys } from './seen-keys';
import { textOfMillionths } from './scaled-value';

/** A value that occurs more than once for the same indicator, period and dimension. */
export interface RepeatedValue {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  /** All occurrences agree; only the later ones are left out. */
  readonly same: boolean;
  /** Another occurrence: the first one, or the first one that differs. */
  readonly otherLine: number;
  readonly otherValue: string;
}

/** The first rows usually tell already that a dimension is needed. */
const TELLING_ROWS = 200_000;

/** The in-memory database that types rows. */
export type TypingDatabase = DuckDBInstance;

/** Opens the in-memory database that types rows; one per process, kept warm. */
export function openTypingDatabase(memoryLimit = '384MB'): Promise<DuckDBInstance> {
  return DuckDBInstance.create(':memory:', {
    memory_limit: memoryLimit,
    threads: '2',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
  });
}

/** Collects the typed values of one file and writes them as Parquet. */
export class TypedWriter {
  readonly indicators = new Dictionary();
  readonly periods = new Dictionary();
  readonly dimensions = new Dictionary();
  readonly columns = new Dictionary();
  /** Dimensions are part of the key; known after `settle`. */
  dimensionsKept = false;
  private readonly seen = new SeenKeys();

  private constructor(
    private readonly connection: DuckDBConnection,
    private readonly rows: TypedRows,
  ) {}

  /** A writer with an empty staging table of its own. */
  static async create(database: DuckDBInstance): Promise<TypedWriter> {
    const connection = await database.connect();
    return new TypedWriter(connection, await TypedRows.create(connection, 'staged'));
  }

  /** Takes in one value; all texts become numbers of a dictionary. */
  add(row: {
    indicatorId: string;
    period: string;
    dimension: string;
    millionths: bigint;
    line: number;
    column: string;
  }): void {
    const indicator = this.indicators.numberOf(row.indicatorId);
    const period = this.periods.numberOf(row.period);
    const dimension = this.dimensions.numberOf(row.dimension);
    const column = this.columns.numberOf(row.column);
    this.seen.add(indicator, period, dimension);
    this.rows.add(indicator, period, dimension, row.millionths, row.line, column);
  }

  /** Takes in one value of which everything is a number of the dictionaries already. */
  addNumbers(
    indicator: number,
    period: number,
    dimension: number,
    millionths: number,
    line: number,
    column: number,
  ): void {
    this.seen.add(indicator, period, dimension);
    this.rows.addNumber(indicator, period, dimension, millionths, line, column);
  }

  /**
   * Ends the taking in. Gives an indicator's days their month where every month has one day at
   * most, drops dimensions that tell nothing apart, takes out values that occur twice, and
   * returns those with their lines.
   */
  async settle(
    monthOf: (period: string) => string | null,
    keepDimensions = true,
  ): Promise<RepeatedValue[]> {
    this.dimensionsKept = this.dimensions.texts.some((text) => text !== '');
    this.rows.close();
    if (!keepDimensions) await this.dropIdleDimensions();
    const { meet } = await moveDays(this.connection, this.periods, monthOf);
    return meet || this.seen.mayRepeat ? this.takeOutRepeated() : [];
  }

  /** Writes what is left to `path`, whole or not at all; returns the number of rows. */
  async write(path: string, monthOf: (period: string) => string): Promise<number> {
    await this.connection.run(
      'CREATE TEMP TABLE names_of(kind VARCHAR, no INTEGER, text VARCHAR, month VARCHAR)',
    );
    await this.fillNames('indicator', this.indicators.texts);
    await this.fillNames('dimension', this.dimensions.texts);
    await this.fillNames('column', this.columns.texts);
    await this.fillNames('period', this.periods.texts, monthOf);
    const part = `${path}.part`;
    await this.connection.run(
      `COPY (${TYPED_ROWS}) TO '${part.replaceAll("'", "''")}' (FORMAT parquet)`,
    );
    const counted = await this.connection.runAndReadAll('SELECT count(*) FROM staged');
    await rename(part, path);
    return Number(counted.getRows()[0]?.[0] ?? 0);
  }

  /** Lines that still have values although some of theirs were taken out by `settle`. */
  async linesLeft(): Promise<Set<number>> {
    const left = await this.connection.runAndReadAll(
      'SELECT DISTINCT line FROM staged WHERE line IN (SELECT line FROM repeated)',
    );
    return new Set(left.getRows().map(([line]) => Number(line)));
  }

  /** Drops everything; call it in any case. */
  close(): void {
    this.connection.closeSync();
  }

  /** A column such as *Område* that is the same for every value of an indicator is no part of its key. */
  private async dropIdleDimensions(): Promise<void> {
    if (this.dimensions.texts.every((text) => text === '')) return;
    if (await this.dimensionsTellApart()) return;
    this.dimensionsKept = false;
    await this.connection.run(`UPDATE staged SET dimension_no = ${this.dimensions.numberOf('')}`);
  }

  private async dimensionsTellApart(): Promise<boolean> {
    for (const rows of [`(SELECT * FROM staged LIMIT ${String(TELLING_ROWS)})`, 'staged']) {
      const needed = await this.connection.runAndReadAll(
        `SELECT 1 FROM ${rows} GROUP BY indicator_no, period_no
         HAVING min(dimension_no) <> max(dimension_no) LIMIT 1`,
      );
      if (needed.currentRowCount > 0) return true;
    }
    return false;
  }

  private async takeOutRepeated(): Promise<RepeatedValue[]> {
    const found = await this.connection.runAndReadAll(
      `SELECT 1 FROM ${PLACED} GROUP BY indicator_no, period_no, dimension_no
       HAVING count(*) > 1 LIMIT 1`,
    );
    if (found.currentRowCount === 0) return [];
    await this.connection.run(REPEATED);
    const rows = await this.connection.runAndReadAll(
      'SELECT line, column_no, millionths, same, other_line, other FROM repeated ORDER BY line, column_no',
    );
    await this.connection.run(
      `DELETE FROM staged USING repeated r
       WHERE staged.line = r.line AND staged.column_no = r.column_no`,
    );
    return rows.getRows().map(([line, column, value, same, otherLine, other]) => ({
      line: Number(line),
      column: this.columns.texts[Number(column)] ?? '',
      value: textOfMillionths(BigInt(value as bigint)),
      same: same === true,
      otherLine: Number(otherLine),
      otherValue: textOfMillionths(BigInt(other as bigint)),
    }));
  }

  private async fillNames(
    kind: string,
    texts: string[],
    monthOf?: (text: string) => string,
  ): Promise<void> {
    const appender = await this.connection.createAppender('names_of');
    texts.forEach((text, no) => {
      appender.appendVarchar(kind);
      appender.appendInteger(no);
      appender.appendVarchar(text);
      appender.appendVarchar(monthOf?.(text) ?? '');
      appender.endRow();
    });
    appender.closeSync();
  }
}

const PLACED = `(SELECT s.indicator_no, m.to_no AS period_no, s.dimension_no, s.millionths, s.line,
    s.column_no FROM staged s JOIN placed_period m ON m.no = s.period_no)`;

const TYPED_ROWS = `
  SELECT i.text AS indicator_id, p.text AS period, p.month AS month, d.text AS dimension,
    CAST(CAST(s.millionths AS DECIMAL(18, 0)) * CAST(0.000001 AS DECIMAL(7, 6)) AS DECIMAL(18, 6)) AS value,
    s.line AS line, c.text AS column_name
  FROM ${PLACED} s
  JOIN names_of i ON i.kind = 'indicator' AND i.no = s.indicator_no
  JOIN names_of p ON p.kind = 'period' AND p.no = s.period_no
  JOIN names_of d ON d.kind = 'dimension' AND d.no = s.dimension_no
  JOIN names_of c ON c.kind = 'column' AND c.no = s.column_no`;

/** Equal values: all but the first. Different values: every one, since none can be chosen. */
const REPEATED = `
  CREATE OR REPLACE TEMP TABLE repeated AS
  SELECT line, column_no, millionths, lowest = highest AS same,
    CASE WHEN lowest = highest OR millionths <> first_value THEN first_line
      WHEN millionths <> highest THEN highest_line ELSE lowest_line END AS other_line,
    CASE WHEN lowest = highest OR millionths <> first_value THEN first_value
      WHEN millionths <> highest THEN highest ELSE lowest END AS other
  FROM (
    SELECT *, row_number() OVER (key ORDER BY line, column_no) AS nth,
      count(*) OVER key AS times, min(millionths) OVER key AS lowest, max(millionths) OVER key AS highest,
      arg_min(line, line) OVER key AS first_line, arg_min(millionths, line) OVER key AS first_value,
      arg_max(line, millionths) OVER key AS highest_line, arg_min(line, millionths) OVER key AS lowest_line
    FROM ${PLACED} WINDOW key AS (PARTITION BY indicator_no, period_no, dimension_no)
  ) WHERE times > 1 AND (lowest <> highest OR nth > 1)`;
