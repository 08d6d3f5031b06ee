import type { TableProfile } from '../profile';
import type { Scale } from '../types/number-shape';
import type { NumberStyle } from '../types/number-style';
import { applyScale, MAX_DECIMALS } from '../types/parse-number';
import { heldAgainst, type HeldUnit, type INDICATOR_WANTS } from '../units/held-unit';
import { unitFactor, type Wanted } from '../units/unit-factor';
import { decimalReader, type CellRead } from '../validate/cell-readers';

/** Reads the numbers of one column as exact decimal text in the unit that each is wanted in. */
export class UnitReader {
  private readonly numbers: (text: string) => CellRead<string>;
  private readonly factors = new Map<string, HeldUnit>();
  private readonly header: string;

  constructor(
    profile: TableProfile,
    column: number,
    private readonly style: NumberStyle,
    private readonly wants: typeof INDICATOR_WANTS,
  ) {
    this.numbers = decimalReader(style);
    this.header = profile.columns[column]?.header ?? '';
  }

  /** One cell; a number in another unit than the one that is wanted is a reject. */
  read(text: string, wanted: Wanted): CellRead<string> {
    const factor = this.factorOf(wanted);
    const held = heldAgainst<CellRead<string>>(text, this.numbers(text), factor, this.wants);
    return !held.ok || held.value === null ? held : inUnit(held.value, factor);
  }

  private factorOf(wanted: Wanted): HeldUnit {
    const key = JSON.stringify([wanted.unit, wanted.name, wanted.code]);
    const known = this.factors.get(key);
    if (known) return known;
    const { style, header } = this;
    const factor = { ...unitFactor({ style, header }, wanted), unit: wanted.unit };
    this.factors.set(key, factor);
    return factor;
  }
}

/** Thousands and their powers are all that factors are made of. */
function inUnit(text: string, { up, down }: HeldUnit): CellRead<string> {
  if (up >= down) return { ok: true, value: applyScale(text, Number(up / down) as Scale) };
  const value = movedLeft(text, String(down / up).length - 1);
  const [, fraction = ''] = value.split('.');
  return fraction.length > MAX_DECIMALS
    ? { ok: false, code: 'number_decimals', suggestion: null }
    : { ok: true, value };
}

/** A decimal text with its sign so many places further left. */
export function movedLeft(text: string, places: number): string {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const digits = whole.padStart(places + 1, '0');
  const moved = `${digits.slice(0, -places)}.${digits.slice(-places)}${fraction}`;
  return (negative ? '-' : '') + moved.replace(/\.?0+$/, '').replace(/^0+(?=\d)/, '');
}
