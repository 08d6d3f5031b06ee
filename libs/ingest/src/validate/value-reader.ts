import type { IndicatorIndex } from '../map/indicator-index';
import type { TableProfile } from '../profile';
import type { PlainSigns } from '../types/number-style';
import { numberReader, styleOf, type CellRead } from './cell-readers';
import { unitFactor, type UnitFactor } from './unit-factor';

/** A value in millionths of the indicator's unit, nothing, or why it cannot be loaded. */
export type ValueRead = CellRead<bigint>;

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
    /** The rows are always read as text: their other cells need it. */
    private readonly asText = false,
  ) {
    this.style = styleOf(profile, column);
    this.numbers = numberReader(this.style);
  }

  /** The signs of the style where plain digits mean what they say; null where a unit goes with each. */
  get plainSigns(): PlainSigns | null {
    const { decimal, group, minus, percent, scaleIn, missing } = this.style;
    if (this.asText || percent || scaleIn === 'cell' || missing.some((mark) => /\d/.test(mark)))
      return null;
    const partner = group === '.' || group === ',' ? group.charCodeAt(0) : 0;
    return { minus: minus === 'leading', decimal: decimal.charCodeAt(0), group: partner };
  }

  /** Values of the column are values of the indicator without conversion. */
  takesAsWritten(indicatorId: string): boolean {
    const { up, down, differs } = this.factorOf(indicatorId);
    return differs === null && up === down;
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
