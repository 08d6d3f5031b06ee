import type { SchemaElement } from 'hyparquet-writer';
import { NumberColumns } from './number-columns';

const BLOCK = 1 << 17;
const HIGH = 2 ** 32;

const number = (name: string): SchemaElement => ({
  name,
  type: 'INT32',
  repetition_type: 'REQUIRED',
});
const COLUMNS: readonly SchemaElement[] = [
  number('indicator_no'),
  number('period_no'),
  number('dimension_no'),
  {
    name: 'value',
    type: 'INT64',
    repetition_type: 'REQUIRED',
    converted_type: 'DECIMAL',
    precision: 18,
    scale: 6,
  },
  number('line'),
  number('column_no'),
];

/** Writes rows of numbers to a Parquet file, a block at a time. */
export class TypedRows {
  /** Rows written so far. */
  count = 0;
  private filled = 0;
  private readonly indicators = new Int32Array(BLOCK);
  private readonly periods = new Int32Array(BLOCK);
  private readonly dimensions = new Int32Array(BLOCK);
  private readonly values = new BigInt64Array(BLOCK);
  /** The same memory as `values`, low half first, so that a number needs no BigInt. */
  private readonly halves = new Int32Array(this.values.buffer);
  private readonly lines = new Int32Array(BLOCK);
  private readonly columns = new Int32Array(BLOCK);
  private readonly file: NumberColumns;

  constructor(path: string) {
    this.file = new NumberColumns(path, COLUMNS);
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

  /** The same for a whole number of millionths that a double holds exactly, at a place of `numbers`. */
  addNumber(
    indicator: number,
    period: number,
    dimension: number,
    numbers: Float64Array,
    at: number,
    line: number,
    column: number,
  ): void {
    const millionths = numbers[at]!;
    const high = Math.floor(millionths / HIGH);
    this.halves[this.filled * 2] = millionths - high * HIGH;
    this.halves[this.filled * 2 + 1] = high;
    this.place(indicator, period, dimension, line, column);
  }

  /** Writes the rest; the file is whole then. */
  finish(): void {
    this.flush();
    this.file.finish();
  }

  /** Lets go of the file. */
  close(): void {
    this.file.close();
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
    if (this.filled === BLOCK) this.flush();
  }

  private flush(): void {
    const { indicators, periods, dimensions, values, lines, columns, filled } = this;
    if (filled === 0) return;
    this.file.add([
      indicators.subarray(0, filled),
      periods.subarray(0, filled),
      dimensions.subarray(0, filled),
      values.subarray(0, filled),
      lines.subarray(0, filled),
      columns.subarray(0, filled),
    ]);
    this.count += filled;
    this.filled = 0;
  }
}
