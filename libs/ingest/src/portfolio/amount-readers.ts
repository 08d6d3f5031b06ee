import type { TableProfile } from '../profile';
import { COLUMN_WANTS } from '../units/held-unit';
import { styleOf, type CellRead } from '../validate/cell-readers';
import { movedLeft, UnitReader } from './unit-reader';

/** Reads the cells of one column as text of a known form. */
export type FieldReader = (text: string) => CellRead<string>;

/** Reads kroner per unit; another currency is a reject, and so is what is no money. */
export function krReader(profile: TableProfile, column: number): FieldReader {
  return moneyReader(profile, column, 'kr.');
}

/** Reads amounts in kroner as text with two decimals; a fraction of an øre is a reject. */
export function amountReader(profile: TableProfile, column: number): FieldReader {
  const read = krReader(profile, column);
  return (text) => wholeOre(read(text));
}

/** As `amountReader`, in whatever currency the column has. */
export function anyAmountReader(profile: TableProfile, column: number): FieldReader {
  const currency = currencyOf(profile, column);
  const read = moneyReader(profile, column, currency === 'DKK' ? 'kr.' : currency);
  return (text) => wholeOre(read(text));
}

/** Currency of a column's amounts: that of its header, else of most cells; kroner where nothing says otherwise. */
export function currencyOf(profile: TableProfile, column: number): string {
  return styleOf(profile, column).currency ?? 'DKK';
}

/** Reads numbers that are counted in one unit, whatever the row is about. */
export function plainReader(profile: TableProfile, column: number, unit: string): FieldReader {
  const reader = new UnitReader(profile, column, styleOf(profile, column), COLUMN_WANTS);
  return (text) => reader.read(text, { unit, name: '', code: '' });
}

/** Reads shares, 0–1, also written as percent. */
export function shareReader(profile: TableProfile, column: number): FieldReader {
  const read = plainReader(profile, column, '%');
  const { percent } = styleOf(profile, column);
  return (text) => {
    const found = read(text);
    if (!found.ok || found.value === null) return found;
    const share = percent ? movedLeft(found.value, 2) : found.value;
    const inside = /^0(?:\.\d+)?$|^1(?:\.0+)?$/.test(share);
    return inside
      ? { ok: true, value: share }
      : { ok: false, code: 'share_range', suggestion: null };
  };
}

function moneyReader(profile: TableProfile, column: number, unit: string): FieldReader {
  const reader = new UnitReader(profile, column, styleOf(profile, column), COLUMN_WANTS);
  return (text) => reader.read(text, { unit, name: '', code: '' });
}

function wholeOre(found: CellRead<string>): CellRead<string> {
  if (!found.ok || found.value === null) return found;
  const [whole = '', fraction = ''] = found.value.split('.');
  if (/[1-9]/.test(fraction.slice(2)))
    return { ok: false, code: 'amount_decimals', suggestion: null };
  return { ok: true, value: `${whole}.${fraction.slice(0, 2).padEnd(2, '0')}` };
}
