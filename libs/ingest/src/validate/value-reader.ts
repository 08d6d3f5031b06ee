import type { IndicatorIndex } from '../map/indicator-index';
import type { TableProfile } from '../profile';
import type { PlainSigns } from '../types/number-style';
import { numberReader, styleOf, type CellRead } from './cell-readers';
import { heldAgainst, INDICATOR_WANTS, type HeldUnit } from '../units/held-unit';
import { unitFactor, type UnitFactor } from '../units/unit-factor';

/** A value in millionths of the indicator's unit, nothing, or why it cannot be loaded. */
export type ValueRead = CellRead<bigint>;

const LIMIT = 10n ** 18n;

/** Reads the values of one column, in the unit of the indicator that each belongs to. */
export class ValueReader {
  private readonly numbers: (text: string) => CellRead<bigint>;
  private readonly factors = new Map<string, HeldUnit>();
  readonly style;
  readonly header: string;

  constructor(
    profile: TableProfile,
    column: number,
    private readonly index: IndicatorIndex,
    /** The rows are always read as text: their other cells need it. */
    private readonly asText = false,
  ) {
    this.style = styleOf(profile, column);
    this.header = profile.columns[column]?.header ?? '';
    this.numbers = numberReader(this.style);
  }

  /** The signs of the style where plain digits mean what they say; null where a unit goes with each. */
  get plainSigns(): PlainSigns | null {
    const { decimal, group, minus, percent, scaleIn, currencyIn, missing } = this.style;
    const unitInCell = percent || scaleIn === 'cell' || currencyIn === 'cell';
    if (this.asText || unitInCell || missing.some((mark) => /\d/.test(mark))) return null;
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
    if (indicatorId === null || (read.ok && read.value === null)) return read;
    const factor = this.factorOf(indicatorId);
    const held = heldAgainst<ValueRead>(text, read, factor, INDICATOR_WANTS);
    return !held.ok || factor.up === factor.down ? held : inUnit(held.value ?? 0n, factor);
  }

  private factorOf(indicatorId: string): HeldUnit {
    const known = this.factors.get(indicatorId);
    if (known) return known;
    const found = this.index.indicators.find(({ id }) => id === indicatorId);
    const indicator = found ?? { unit: '', name: '', code: '' };
    const factor = { ...unitFactor(this, indicator), unit: indicator.unit };
    this.factors.set(indicatorId, factor);
    return factor;
  }
}

/** A value of the column as one of the indicator. */
function inUnit(value: bigint, { up, down }: UnitFactor): ValueRead {
  const scaled = value * up;
  if (scaled % down !== 0n) return { ok: false, code: 'number_decimals', suggestion: null };
  const exact = scaled / down;
  const fits = exact < LIMIT && exact > -LIMIT;
  return fits
    ? { ok: true, value: exact }
    : { ok: false, code: 'number_too_large', suggestion: null };
}
