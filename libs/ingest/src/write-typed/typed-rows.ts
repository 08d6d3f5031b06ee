import {
  BIGINT,
  DuckDBDataChunk,
  INTEGER,
  type DuckDBAppender,
  type DuckDBConnection,
} from '@duckdb/node-api';

const BATCH = 2048;
const TYPES = [INTEGER, INTEGER, INTEGER, BIGINT, INTEGER, INTEGER];

/** Appends rows of numbers to a table, a chunk at a time. Columns are held apart, as DuckDB wants them. */
export class TypedRows {
  /** Rows appended so far. */
  count = 0;
  private filled = 0;
  private readonly indicators = new Array<number>(BATCH).fill(0);
  private readonly periods = new Array<number>(BATCH).fill(0);
  private readonly dimensions = new Array<number>(BATCH).fill(0);
  private readonly values = new Array<bigint>(BATCH).fill(0n);
  private readonly lines = new Array<number>(BATCH).fill(0);
  private readonly columns = new Array<number>(BATCH).fill(0);

  private constructor(private readonly appender: DuckDBAppender) {}

  /** Makes the empty staging table and opens an appender on it. */
  static async create(connection: DuckDBConnection, table: string): Promise<TypedRows> {
    await connection.run(
      `CREATE OR REPLACE TEMP TABLE ${table} (indicator_no INTEGER, period_no INTEGER,
       dimension_no INTEGER, millionths BIGINT, line INTEGER, column_no INTEGER)`,
    );
    return new TypedRows(await connection.createAppender(table));
  }

  /** Takes in one value. All but the value are numbers of a dictionary, or of a line. */
  add(
    indicator: number,
    period: number,
    dimension: number,
    millionths: bigint,
    line: number,
    column: number,
  ): void {
    const at = this.filled;
    this.indicators[at] = indicator;
    this.periods[at] = period;
    this.dimensions[at] = dimension;
    this.values[at] = millionths;
    this.lines[at] = line;
    this.columns[at] = column;
    this.filled = at + 1;
    if (this.filled === BATCH) this.flush();
  }

  /** Hands over the rest and closes the appender. */
  close(): void {
    this.flush();
    this.appender.closeSync();
  }

  private flush(): void {
    if (this.filled === 0) return;
    const chunk = DuckDBDataChunk.create(TYPES, this.filled);
    const columns = [
      this.indicators,
      this.periods,
      this.dimensions,
      this.values,
      this.lines,
      this.columns,
    ];
    columns.forEach((values, i) => {
      chunk.setColumnValues(i, this.filled === BATCH ? values : values.slice(0, this.filled));
    });
    this.appender.appendDataChunk(chunk);
    this.count += this.filled;
    this.filled = 0;
  }
}
