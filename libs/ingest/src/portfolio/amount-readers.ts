import type { TableProfile } from '../profile';
import { decimalReader, styleOf, type CellRead } from '../validate/cell-readers';

/** Reads the cells of one column as text of a known form. */
export type FieldReader = (text: string) => CellRead<string>;

/** Reads exact decimals in the column's unit, its scale (`t.kr.`) applied. */
export function decimalTextReader(profile: TableProfile, column: number): FieldReader {
  return decimalReader(profile, column);
}

/** Reads kroner per unit; another currency is a reject. */
export function krReader(profile: TableProfile, column: number): FieldReader {
  const read = decimalReader(profile, column);
  const from = currencyOf(profile, column);
  return (text) => {
    const found = read(text);
    if (!found.ok || found.value === null || from === 'DKK') return found;
    return { ok: false, code: 'unit_differs', suggestion: null, params: { from, to: 'DKK' } };
  };
}

/** Reads amounts in kroner as text with two decimals; a fraction of an øre is a reject. */
export function amountReader(profile: TableProfile, column: number): FieldReader {
  const read = krReader(profile, column);
  return (text) => wholeOre(read(text));
}

/** As `amountReader`, in whatever currency the column has. */
export function anyAmountReader(profile: TableProfile, column: number): FieldReader {
  const read = decimalReader(profile, column);
  return (text) => wholeOre(read(text));
}

/** Currency of a column's amounts; kroner where nothing says otherwise. */
export function currencyOf(profile: TableProfile, column: number): string {
  return styleOf(profile, column).currency ?? 'DKK';
}

/** Reads shares, 0–1, also written as percent. */
export function shareReader(profile: TableProfile, column: number): FieldReader {
  const read = decimalReader(profile, column);
  const { percent } = styleOf(profile, column);
  return (text) => {
    const found = read(text);
    if (!found.ok || found.value === null) return found;
    const share = percent ? hundredth(found.value) : found.value;
    const inside = /^0(?:\.\d+)?$|^1(?:\.0+)?$/.test(share);
    return inside
      ? { ok: true, value: share }
      : { ok: false, code: 'share_range', suggestion: null };
  };
}

function wholeOre(found: CellRead<string>): CellRead<string> {
  if (!found.ok || found.value === null) return found;
  const [whole = '', fraction = ''] = found.value.split('.');
  if (/[1-9]/.test(fraction.slice(2)))
    return { ok: false, code: 'amount_decimals', suggestion: null };
  return { ok: true, value: `${whole}.${fraction.slice(0, 2).padEnd(2, '0')}` };
}

function hundredth(text: string): string {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const digits = whole.padStart(3, '0');
  const moved = `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`;
  return (negative ? '-' : '') + moved.replace(/\.?0+$/, '').replace(/^0+(?=\d)/, '');
}
