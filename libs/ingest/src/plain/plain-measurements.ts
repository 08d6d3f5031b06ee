import type { MeasurementMap } from '../map/measurement-map';
import type { Encoding } from '../model';
import type { PlainSigns } from '../types/number-style';
import type { RowFate } from '../validate/line-accounting';
import type { MeasurementLoader } from '../validate/load-measurements';
import type { TypedWriter } from '../write-typed/typed-writer';
import { CellNumbers, NO_NUMBER } from './cell-numbers';
import { DimensionNumbers } from './dimension-numbers';
import type { CellSpans } from './line-scanner';
import { plainMillionths } from './plain-number';

/** One value column as the fast way needs it. */
interface PlainColumn {
  readonly column: number;
  readonly number: number;
  readonly indicator: number;
  readonly period: number;
  readonly signs: PlainSigns | null;
  /** Per indicator: 1 = values are taken as written, 0 = not known yet, -1 = not. */
  readonly asWritten: number[];
}

/** Loads rows whose every cell is plain and known, without making text of them. */
export class PlainMeasurements {
  private readonly indicators: CellNumbers;
  private readonly periods: CellNumbers;
  private readonly dimensions: DimensionNumbers;
  private readonly columns: readonly PlainColumn[];
  private readonly values: Float64Array;
  private readonly fileIndicator: number;
  /** Per indicator and period: the indicator can have values of the period. */
  private readonly takes: boolean[][] = [];

  constructor(
    private readonly loader: MeasurementLoader,
    private readonly map: MeasurementMap,
    private readonly writer: TypedWriter,
    names: readonly string[],
    encoding: Encoding,
  ) {
    const { indicators, periods, dimensions, columns } = writer;
    const indicatorNo = (id: string | null): number => (id ? indicators.numberOf(id) : NO_NUMBER);
    const periodNo = (key: string | null): number => (key ? periods.numberOf(key) : NO_NUMBER);
    this.fileIndicator = indicatorNo(map.indicatorId);
    this.indicators = new CellNumbers(encoding, (text) => indicatorNo(loader.indicatorNamed(text)));
    this.periods = new CellNumbers(encoding, (text) => periodNo(loader.periodWritten(text)));
    this.dimensions = new DimensionNumbers(loader.dimensions, encoding, (texts) =>
      dimensions.numberOf(loader.dimensionOf(texts)),
    );
    this.columns = map.values.map(({ column, indicatorId, period }, i) => ({
      column,
      number: columns.numberOf(names[column] ?? ''),
      indicator: indicatorNo(indicatorId),
      period: periodNo(period),
      signs: loader.values[i]?.plainSigns ?? null,
      asWritten: [],
    }));
    this.values = new Float64Array(this.columns.length);
  }

  /** What became of the row; null when it has to be read as text. Nothing is taken in then. */
  take(bytes: Uint8Array, cells: CellSpans, line: number): RowFate | null {
    const { indicatorColumn, periodColumn } = this.map;
    const indicator =
      indicatorColumn === null
        ? this.fileIndicator
        : this.indicators.at(bytes, cells, indicatorColumn);
    if (indicator === NO_NUMBER && indicatorColumn !== null) return null;
    const period = periodColumn === null ? NO_NUMBER : this.periods.at(bytes, cells, periodColumn);
    if (period === NO_NUMBER && periodColumn !== null) return null;
    const dimension = this.dimensions.of(bytes, cells);
    if (dimension === NO_NUMBER || !this.readValues(bytes, cells, indicator, period)) return null;
    return this.addValues(indicator, period, dimension, line);
  }

  /** Reads every value cell; NaN stands for an empty one. False when one is not plain. */
  private readValues(
    bytes: Uint8Array,
    { from, to }: CellSpans,
    rowIndicator: number,
    rowPeriod: number,
  ): boolean {
    const { columns, values } = this;
    for (let i = 0; i < columns.length; i++) {
      const target = columns[i]!;
      const start = from[target.column]!;
      const end = to[target.column]!;
      values[i] = Number.NaN;
      if (start === end) continue;
      if (target.signs === null) return false;
      const indicator = target.indicator === NO_NUMBER ? rowIndicator : target.indicator;
      const period = target.period === NO_NUMBER ? rowPeriod : target.period;
      if (indicator === NO_NUMBER || period === NO_NUMBER) return false;
      if (!this.isAsWritten(i, indicator) || !this.takesPeriod(indicator, period)) return false;
      if (!plainMillionths(bytes, start, end, target.signs, values, i)) return false;
    }
    return true;
  }

  private addValues(
    rowIndicator: number,
    rowPeriod: number,
    dimension: number,
    line: number,
  ): RowFate {
    const { columns, values } = this;
    let loaded = 0;
    for (let i = 0; i < columns.length; i++) {
      if (Number.isNaN(values[i])) continue;
      const target = columns[i]!;
      const indicator = target.indicator === NO_NUMBER ? rowIndicator : target.indicator;
      const period = target.period === NO_NUMBER ? rowPeriod : target.period;
      this.writer.addNumbers(indicator, period, dimension, values, i, line, target.number);
      loaded++;
    }
    this.loader.missing += columns.length - loaded;
    return loaded > 0 ? 'loaded' : 'empty';
  }

  /** Each pair is asked for once; a period that is too long for its indicator is told with its text. */
  private takesPeriod(indicator: number, period: number): boolean {
    const known = (this.takes[indicator] ??= []);
    const before = known[period];
    if (before !== undefined) return before;
    const { indicators, periods } = this.writer;
    const [id = '', key = ''] = [indicators.texts[indicator], periods.texts[period]];
    return (known[period] = this.loader.takesPeriod(id, key));
  }

  private isAsWritten(i: number, indicator: number): boolean {
    const { asWritten } = this.columns[i]!;
    const known = asWritten[indicator] ?? 0;
    if (known !== 0) return known > 0;
    const id = this.writer.indicators.texts[indicator] ?? '';
    const plain = this.loader.values[i]?.takesAsWritten(id) ?? false;
    asWritten[indicator] = plain ? 1 : -1;
    return plain;
  }
}
