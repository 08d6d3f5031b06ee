import { foldText } from '../map/fold-text';
import type { IndicatorIndex } from '../map/indicator-index';
import type { MeasurementMap, ValueColumn } from '../map/measurement-map';
import type { TableProfile } from '../profile';
import type { TableRecord } from '../records';
import { isMissing } from '../types/number-style';
import type { TypedWriter } from '../write-typed/typed-writer';
import { periodReader, type CellRead } from './cell-readers';
import type { RowFate } from './line-accounting';
import type { RejectCode } from './load-codes';
import type { Reject } from './reject';
import type { RejectLog } from './reject-log';
import { ValueReader } from './value-reader';

type Found<T> = { value: T } | null;

/** Most unknown texts that a suggestion is sought for. */
const SUGGESTED = 200;

/** Turns rows into typed measurements by a map; whatever does not fit is logged as a reject. */
export class MeasurementLoader {
  /** Cells without a value. */
  missing = 0;
  readonly values: readonly ValueReader[];
  private readonly periods: ((text: string) => CellRead<string>) | null;
  private readonly indicators = new Map<string, string | null>();
  /** 0-based columns that tell values of one indicator and period apart. */
  readonly dimensions: readonly number[];
  private readonly suggestions = new Map<string, string | null>();
  private loaded = 0;
  private rejected = 0;
  private leftOut = false;
  private dry = false;

  constructor(
    private readonly profile: TableProfile,
    private readonly map: MeasurementMap,
    private readonly index: IndicatorIndex,
    private readonly writer: Pick<TypedWriter, 'add'>,
    private readonly rejects: Pick<RejectLog, 'add'>,
  ) {
    this.values = map.values.map(({ column }) => new ValueReader(profile, column, index));
    const { periodColumn, indicatorColumn } = map;
    this.periods = periodColumn === null ? null : periodReader(profile, periodColumn);
    const ids = Object.values(map.indicatorOf).filter((id) => id !== '');
    const named = new Set(ids).size < ids.length && indicatorColumn !== null;
    this.dimensions = named ? [indicatorColumn, ...map.dimensions] : map.dimensions;
  }

  /** Takes in one undamaged data row. With `dry` it is only looked at: rejects are logged, nothing is loaded. */
  add(record: TableRecord, dry = false): RowFate {
    this.loaded = this.rejected = 0;
    this.leftOut = false;
    this.dry = dry;
    const indicator = this.indicatorOf(record);
    const period = indicator && this.periodOf(record);
    if (indicator && period) this.addValues(record, indicator.value, period.value);
    if (this.leftOut) return 'leftOut';
    if (this.rejected > 0) return this.loaded > 0 ? 'partly' : 'rejected';
    return this.loaded > 0 ? 'loaded' : 'empty';
  }

  private addValues(record: TableRecord, indicator: string | null, period: string | null): void {
    const dimension = this.dimensionOf(this.dimensions.map((at) => record.cells[at] ?? ''));
    this.map.values.forEach((target, i) => {
      this.addValue(record, i, target, indicator, period, dimension);
    });
  }

  private addValue(
    record: TableRecord,
    i: number,
    target: ValueColumn,
    indicator: string | null,
    period: string | null,
    dimension: string,
  ): void {
    const text = record.cells[target.column] ?? '';
    const indicatorId = target.indicatorId ?? indicator;
    const key = target.period ?? period;
    const read = this.values[i]?.read(text, indicatorId);
    if (!read) return;
    if (!read.ok) {
      const { code, suggestion, params } = read;
      return this.reject(record, target.column, {
        code,
        text,
        suggestion,
        ...(params && { params }),
      });
    }
    if (read.value === null) {
      if (!this.dry) this.missing++;
      return;
    }
    if (indicatorId === null || key === null) {
      const code = indicatorId === null ? 'indicator_missing' : 'period_missing';
      return this.reject(record, null, { code, text, suggestion: null });
    }
    this.loaded++;
    if (this.dry) return;
    const column = this.profile.names[target.column] ?? '';
    const { line } = record;
    this.writer.add({ indicatorId, period: key, dimension, millionths: read.value, line, column });
  }

  private indicatorOf(record: TableRecord): Found<string | null> {
    const { indicatorColumn, indicatorId } = this.map;
    if (indicatorColumn === null) return { value: indicatorId };
    const text = record.cells[indicatorColumn] ?? '';
    const id = this.lookUp(text);
    if (id === '') {
      this.leftOut = true;
      return null;
    }
    if (id !== null) return { value: id };
    const code = isMissing(text) ? 'indicator_missing' : 'unknown_indicator';
    this.reject(record, indicatorColumn, { code, text, suggestion: this.suggestionFor(text) });
    return null;
  }

  /** The indicator that a text names; null when a row with it needs a closer look. */
  indicatorNamed(text: string): string | null {
    return this.lookUp(text) || null;
  }

  /** The period that a text means; null when a row with it needs a closer look. */
  periodWritten(text: string): string | null {
    const read = this.periods?.(text);
    return read?.ok ? read.value : null;
  }

  /** A likely indicator; where many texts are unknown, the file is of something else and nothing helps. */
  private suggestionFor(text: string): string | null {
    const before = this.suggestions.get(text);
    if (before !== undefined || this.suggestions.size >= SUGGESTED) return before ?? null;
    const [guess] = this.index.guesses(text, 1);
    const suggestion = guess && guess.confidence >= 0.6 ? guess.name : null;
    this.suggestions.set(text, suggestion);
    return suggestion;
  }

  private lookUp(text: string): string | null {
    const before = this.indicators.get(text);
    if (before !== undefined) return before;
    const id = this.map.indicatorOf[foldText(text)] ?? this.index.find(text)?.id ?? null;
    if (this.indicators.size < 50_000) this.indicators.set(text, id);
    return id;
  }

  private periodOf(record: TableRecord): Found<string | null> {
    const { periodColumn } = this.map;
    if (periodColumn === null || !this.periods) return { value: null };
    const text = record.cells[periodColumn] ?? '';
    const read = this.periods(text);
    if (read.ok && read.value !== null) return { value: read.value };
    const code = read.ok ? 'period_missing' : read.code;
    this.reject(record, periodColumn, { code, text, suggestion: null });
    return null;
  }

  /** The dimension that the texts of the dimension columns make. */
  dimensionOf(texts: readonly string[]): string {
    return texts
      .map((text, i) => `${this.profile.names[this.dimensions[i] ?? 0]}=${text.trim()}`)
      .filter((part) => !part.endsWith('='))
      .join('; ');
  }

  private reject(
    record: TableRecord,
    column: number | null,
    why: Pick<Reject, 'code' | 'text' | 'suggestion' | 'params'> & { code: RejectCode },
  ): void {
    this.rejected++;
    const name = column === null ? null : (this.profile.names[column] ?? null);
    this.rejects.add({ line: record.line, column: name, cells: record.cells, ...why });
  }
}
