import {
  BIGINT,
  DuckDBDataChunk,
  INTEGER,
  type DuckDBAppender,
  type DuckDBConnection,
} from '@duckdb/node-api';
import duckdb from '@duckdb/node-bindings';

const BATCH = 2048;
const TYPES = [INTEGER, INTEGER, INTEGER, BIGINT, INTEGER, INTEGER];
const HIGH = 2 ** 32;

/** Appends rows of numbers to a table, a chunk at a time. Columns are held apart, as DuckDB wants them. */
export class TypedRows {
  /** Rows appended so far. */
  count = 0;
  private filled = 0;
  private readonly indicators = new Int32Array(BATCH);
  private readonly periods = new Int32Array(BATCH);
  private readonly dimensions = new Int32Array(BATCH);
  private readonly values = new BigInt64Array(BATCH);
  /** The same memory as `values`, low half first, so that a number needs no BigInt. */
  private readonly halves = new Int32Array(this.values.buffer);
  private readonly lines = new Int32Array(BATCH);
  private readonly columns = new Int32Array(BATCH);

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
    this.values[this.filled] = millionths;
    this.place(indicator, period, dimension, line, column);
  }

  /** The same for a whole number of millionths that a double holds exactly. */
  addNumber(
    indicator: number,
    period: number,
    dimension: number,
    millionths: number,
    line: number,
    column: number,
  ): void {
    const high = Math.floor(millionths / HIGH);
    this.halves[this.filled * 2] = millionths - high * HIGH;
    this.halves[this.filled * 2 + 1] = high;
    this.place(indicator, period, dimension, line, column);
  }

  /** Hands over the rest and closes the appender. */
  close(): void {
    this.flush();
    this.appender.closeSync();
  }

  private place(
    indicator: number,
    period: number,
    dimension: number,
    line: number,
    column: number,
  ): void {
    const at = this.filled;
    this.indicators[at] = indicator;
    this.periods[at] = period;
    this.dimensions[at] = dimension;
    this.lines[at] = line;
    this.columns[at] = column;
    this.filled = at + 1;
    if (this.filled === BATCH) this.flush();
  }

  private flush(): void {
    if (this.filled === 0) return;
    const chunk = DuckDBDataChunk.create(TYPES, this.filled);
    const { indicators, periods, dimensions, values, lines, columns } = this;
    [indicators, periods, dimensions, values, lines, columns].forEach((column, i) => {
      const vector = duckdb.data_chunk_get_vector(chunk.chunk, i);
      const bytes = this.filled * column.BYTES_PER_ELEMENT;
      duckdb.copy_data_to_vector(vector, 0, column.buffer, 0, bytes);
    });
    this.appender.appendDataChunk(chunk);
    this.count += this.filled;
    this.filled = 0;
  }
}
