import type { IndicatorIndex } from '../map/indicator-index';
import type { MeasurementMap, ValueColumn } from '../map/measurement-map';
import type { TableProfile } from '../profile';
import type { TableRecord } from '../records';
import type { TypedWriter } from '../write-typed/typed-writer';
import { UnitTally } from '../units/unit-tally';
import { dimensionPart } from './dimension-part';
import type { RowFate } from './line-accounting';
import type { Reject } from './reject';
import type { RejectLog } from './reject-log';
import { RowIndicators } from './row-indicator';
import { RowPeriods, type NoPeriod, type RowPeriod } from './row-period';
import { ValueReader } from './value-reader';

/** The columns that tell values apart: also that of the indicators, where two texts mean the same one. */
export function dimensionColumns(map: MeasurementMap): readonly number[] {
  const ids = Object.values(map.indicatorOf).filter((id) => id !== '');
  const named = new Set(ids).size < ids.length && map.indicatorColumn !== null;
  return named ? [map.indicatorColumn, ...map.dimensions] : map.dimensions;
}

/** Turns rows into typed measurements by a map; whatever does not fit is logged as a reject. */
export class MeasurementLoader {
  /** Cells without a value. */
  missing = 0;
  readonly differing = new UnitTally();
  readonly values: readonly ValueReader[];
  private readonly periods: RowPeriods;
  private readonly indicators: RowIndicators;
  /** 0-based columns that tell values of one indicator and period apart. */
  readonly dimensions: readonly number[];
  private loaded = 0;
  private rejected = 0;
  private leftOut = false;
  private dry = false;

  constructor(
    private readonly profile: TableProfile,
    private readonly map: MeasurementMap,
    index: IndicatorIndex,
    private readonly writer: Pick<TypedWriter, 'add'>,
    private readonly rejects: Pick<RejectLog, 'add'>,
  ) {
    this.periods = new RowPeriods(profile, map);
    this.indicators = new RowIndicators(map, index);
    const { isComposed } = this.periods;
    this.values = map.values.map((one) => new ValueReader(profile, one.column, index, isComposed));
    this.dimensions = dimensionColumns(map);
  }

  /** Takes in one undamaged data row. With `dry` it is only looked at: rejects are logged, nothing is loaded. */
  add(record: TableRecord, dry = false): RowFate {
    this.loaded = this.rejected = 0;
    this.leftOut = false;
    this.dry = dry;
    const indicator = this.indicatorOf(record);
    const period = indicator && this.periodOf(record);
    if (indicator && period) this.addValues(record, indicator.id, period);
    if (this.leftOut) return 'leftOut';
    if (this.rejected > 0) return this.loaded > 0 ? 'partly' : 'rejected';
    return this.loaded > 0 ? 'loaded' : 'empty';
  }

  private addValues(record: TableRecord, indicator: string | null, period: RowPeriod): void {
    const dimension = this.dimensionOf(this.dimensions.map((at) => record.cells[at] ?? ''));
    let reported: NoPeriod | null = null;
    this.map.values.forEach((target, i) => {
      const indicatorId = target.indicatorId ?? indicator;
      const millionths = this.valueAt(record, i, indicatorId);
      if (millionths === null) return;
      const key = this.keyFor(record, target, indicatorId, period);
      if (typeof key === 'string' && indicatorId !== null) {
        this.take(record, { indicatorId, period: key, dimension, millionths }, target.column);
      } else if (typeof key !== 'string' && key.column !== reported?.column) {
        this.reject(record, key.column, { suggestion: null, ...key });
        reported = key;
      }
    });
  }

  /** The value of a cell; null where it has none, or was rejected. */
  private valueAt(record: TableRecord, i: number, indicatorId: string | null): bigint | null {
    const { column } = this.map.values[i] ?? { column: 0 };
    const text = record.cells[column] ?? '';
    const read = this.values[i]?.read(text, indicatorId);
    if (read?.ok && read.value === null && !this.dry) this.missing++;
    if (!read || read.ok) return read?.value ?? null;
    const { code, suggestion, params } = read;
    if (code === 'unit_differs') this.differing.add(column, indicatorId ?? '', params);
    this.reject(record, column, { code, text, suggestion, ...(params && { params }) });
    return null;
  }

  /** The period of a value of an indicator, or why it has none. */
  private keyFor(
    { cells }: TableRecord,
    target: ValueColumn,
    indicatorId: string | null,
    row: RowPeriod,
  ): string | NoPeriod {
    const text = cells[target.column] ?? '';
    if (indicatorId === null) return { code: 'indicator_missing', text, column: null };
    const key = this.periods.keyOf(target, row);
    if (key === null) return { code: 'period_missing', text, column: null };
    if (typeof key !== 'string') return key;
    const grain = this.indicators.tooCoarse(key, indicatorId);
    return grain === null ? key : this.periods.coarse(cells, target, grain);
  }

  private take(
    { line }: TableRecord,
    value: Omit<Parameters<TypedWriter['add']>[0], 'line' | 'column'>,
    column: number,
  ): void {
    this.loaded++;
    if (this.dry) return;
    this.writer.add({ ...value, line, column: this.profile.names[column] ?? '' });
  }

  private indicatorOf(record: TableRecord): { id: string | null } | null {
    const found = this.indicators.of(record.cells);
    if ('id' in found) return found;
    if (found.leftOut) this.leftOut = true;
    else this.reject(record, this.map.indicatorColumn, found);
    return null;
  }

  private periodOf(record: TableRecord): RowPeriod | null {
    const found = this.periods.of(record.cells);
    if ('key' in found) return found;
    this.reject(record, found.column, { suggestion: null, ...found });
    return null;
  }

  /** The indicator that a text names; null when a row with it needs a closer look. */
  indicatorNamed(text: string): string | null {
    return this.indicators.named(text) || null;
  }

  /** The period that a text means; null when a row with it needs a closer look. */
  periodWritten(text: string): string | null {
    return this.periods.written(text);
  }

  /** Whether an indicator can have values of a period. */
  takesPeriod(indicatorId: string, period: string): boolean {
    return this.indicators.tooCoarse(period, indicatorId) === null;
  }

  /** The dimension that the texts of the dimension columns make, whatever the order of the columns. */
  dimensionOf(texts: readonly string[]): string {
    return texts
      .map((text, i) => [this.nameOf(this.dimensions[i] ?? 0), text.trim()] as const)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => dimensionPart(name, value))
      .sort()
      .join('; ');
  }

  private nameOf(column: number): string {
    return this.map.dimensionNames?.[column] ?? this.profile.names[column] ?? '';
  }

  private reject(
    record: TableRecord,
    column: number | null,
    why: Pick<Reject, 'code' | 'text' | 'suggestion' | 'params'>,
  ): void {
    this.rejected++;
    const { code, text, suggestion, params } = why;
    const name = column === null ? null : (this.profile.names[column] ?? null);
    const { line, cells } = record;
    this.rejects.add({
      line,
      column: name,
      cells,
      code,
      text,
      suggestion,
      ...(params && { params }),
    });
  }
}
