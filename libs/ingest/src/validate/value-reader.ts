import type { IndicatorIndex } from '../map/indicator-index';
import type { TableProfile } from '../profile';
import { numberReader, styleOf, type CellRead } from './cell-readers';
import { unitFactor, type UnitFactor } from './unit-factor';

/** A value in millionths of the indicator's unit, nothing, or why it cannot be loaded. */
export type ValueRead = CellRead<bigint> & {
  readonly params?: Readonly<Record<string, string>>;
};

const LIMIT = 10n ** 18n;

/** Reads the values of one column, in the unit of the indicator that each belongs to. */
export class ValueReader {
  private readonly numbers: (text: string) => CellRead<bigint>;
  private readonly factors = new Map<string, UnitFactor>();
  private readonly style;

  constructor(
    profile: TableProfile,
    column: number,
    private readonly index: IndicatorIndex,
  ) {
    this.style = styleOf(profile, column);
    this.numbers = numberReader(this.style);
  }

  /** One cell for one indicator. */
  read(text: string, indicatorId: string | null): ValueRead {
    const read = this.numbers(text);
    if (!read.ok || read.value === null || indicatorId === null) return read;
    const { up, down, differs } = this.factorOf(indicatorId);
    if (differs) return { ok: false, code: 'unit_differs', suggestion: null, params: differs };
    if (up === down) return read;
    const scaled = read.value * up;
    if (scaled % down !== 0n) return { ok: false, code: 'number_decimals', suggestion: null };
    const value = scaled / down;
    const fits = value < LIMIT && value > -LIMIT;
    return fits ? { ok: true, value } : { ok: false, code: 'number_too_large', suggestion: null };
  }

  private factorOf(indicatorId: string): UnitFactor {
    const known = this.factors.get(indicatorId);
    if (known) return known;
    const unit = this.index.indicators.find(({ id }) => id === indicatorId)?.unit ?? '';
    const factor = unitFactor(this.style, unit);
    this.factors.set(indicatorId, factor);
    return factor;
  }
}
