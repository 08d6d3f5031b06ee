import { rename, rm } from 'node:fs/promises';
import { daysOf, firstNumbers } from './days-as-months';
import { Dictionary } from './dictionary';
import { writeNames, type NameRow } from './names-file';
import { namesPath } from './names-path';
import { textOfMillionths } from './scaled-value';
import { SeenKeys } from './seen-keys';
import { TypedRows } from './typed-rows';
import { WrittenRows } from './written-rows';

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

/** Writes the typed values of one file as Parquet: numbers in the rows, texts in a file beside them. */
export class TypedWriter {
  readonly indicators = new Dictionary();
  readonly periods = new Dictionary();
  readonly dimensions = new Dictionary();
  readonly columns = new Dictionary();
  /** Dimensions are part of the key; known after `settle`. */
  dimensionsKept = false;
  private readonly seen = new SeenKeys();
  private readonly rows: TypedRows;
  private readonly written: WrittenRows;
  /** Texts of the periods once days have become months. */
  private placed: readonly string[] = [];
  private takenOut = 0;

  /** The rows go to `path`; nothing stands there before `finish`. */
  constructor(private readonly path: string) {
    this.rows = new TypedRows(`${path}.part`);
    this.written = new WrittenRows(`${path}.part`);
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

  /**
   * Takes in the value at a place of `millionths`; everything else is a number of the dictionaries
   * already. A double that is handed over by itself would be put on the heap.
   */
  addNumbers(
    indicator: number,
    period: number,
    dimension: number,
    millionths: Float64Array,
    at: number,
    line: number,
    column: number,
  ): void {
    this.seen.add(indicator, period, dimension);
    this.rows.addNumber(indicator, period, dimension, millionths, at, line, column);
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
    this.rows.finish();
    this.dimensionsKept = await this.needsDimensions(keepDimensions);
    const meet = await this.placePeriods(monthOf);
    return meet || this.seen.mayRepeat ? this.takeOutRepeated() : [];
  }

  /** Gives the file its name, the one with the texts first; returns the number of rows. */
  async finish(monthOf: (period: string) => string): Promise<number> {
    await writeNames(namesPath(this.path), this.names(monthOf));
    await rename(this.written.path, this.path);
    return this.rows.count - this.takenOut;
  }

  /** Lines that still have values although some of theirs were taken out by `settle`. */
  linesLeft(): Promise<Set<number>> {
    return this.written.linesLeft();
  }

  /** Drops everything that was not finished; call it in any case. */
  async close(): Promise<void> {
    this.rows.close();
    this.written.close();
    const parts = ['.part', '.part.left'].map((end) => this.path + end);
    parts.push(`${namesPath(this.path)}.part`);
    await Promise.all(parts.map((part) => rm(part, { force: true })));
  }

  /** A column such as *Område* that is the same for every value of an indicator is no part of its key. */
  private async needsDimensions(keep: boolean): Promise<boolean> {
    if (this.dimensions.texts.every((text) => text === '')) return false;
    return keep || (this.seen.dimensionsMeet() ?? this.written.dimensionsTellApart());
  }

  /** True when keys may meet that were apart before. */
  private async placePeriods(monthOf: (period: string) => string | null): Promise<boolean> {
    const { texts } = this.periods;
    const { months, any, shared, named } = daysOf(texts, monthOf);
    const moves =
      any && !(shared && (await this.written.daysClash(firstNumbers(months), this.dimensionsKept)));
    this.placed = moves ? texts.map((text, no) => months[no] ?? text) : texts;
    return moves && named;
  }

  private async takeOutRepeated(): Promise<RepeatedValue[]> {
    const { written, dimensionsKept } = this;
    const found = await written.takeOutRepeated(firstNumbers(this.placed), dimensionsKept);
    this.takenOut = found.length;
    return found.map(({ line, column, millionths, same, otherLine, otherMillionths }) => ({
      line,
      column: this.columns.texts[column] ?? '',
      value: textOfMillionths(millionths),
      same,
      otherLine,
      otherValue: textOfMillionths(otherMillionths),
    }));
  }

  private names(monthOf: (period: string) => string): NameRow[] {
    const { indicators, dimensions, columns, placed, dimensionsKept } = this;
    const named = (kind: NameRow['kind'], texts: readonly string[]): NameRow[] =>
      texts.map((text, no) => ({ kind, no, text, month: '' }));
    return [
      ...named('indicator', indicators.texts),
      ...named('period', placed).map((row) => ({ ...row, month: monthOf(row.text) })),
      ...named('dimension', dimensionsKept ? dimensions.texts : dimensions.texts.map(() => '')),
      ...named('column', columns.texts),
    ];
  }
}
