/**
 * Cheap tests before the readable ones, for columns with millions of different values. They only
 * ever say "cannot be" or recognise the plainest form; everything else goes the slow way.
 */
const NUMBER_START = startSet("0123456789-\u2212+(.,$€£kduegnsctmKDUEGNSCTM ’'\u00a0\u202f\t");
const PERIOD_START = startSet('0123456789jfmasondukqwJFMASONDUKQW \u00a0\t');

function startSet(chars: string): Set<number> {
  return new Set([...chars].map((char) => char.charCodeAt(0)));
}

/** False when a cell cannot be a number in any style. */
export function mayBeNumber(text: string): boolean {
  return text.length <= 80 && NUMBER_START.has(text.charCodeAt(0));
}

/** False when a cell cannot be a period in any form. */
export function mayBePeriod(text: string): boolean {
  return text.length >= 4 && text.length <= 40 && PERIOD_START.has(text.charCodeAt(0));
}

/** False when a cell surely holds a value: marks for missing are short and start otherwise. */
export function mayBeMissing(text: string): boolean {
  const c = text.charCodeAt(0);
  return !(c >= 48 && c <= 57) && (text.length <= 4 || c <= 32 || c === 0xa0 || c === 0x202f);
}

/** Shape of a plain number: sign, grouped or ungrouped digits, at most one decimal sign. */
export interface PlainShape {
  minus: boolean;
  /** Char code of the grouping sign, 0 without one. */
  group: number;
  /** Char code of the decimal sign, 0 without one. */
  decimal: number;
  decimals: number;
  leadingZero: boolean;
}

const COMMA = 44;
const DOT = 46;
const ZERO = 48;
const shape: PlainShape = { minus: false, group: 0, decimal: 0, decimals: 0, leadingZero: false };
/** Signs met so far, and digits since the last one. */
const met = { group: 0, decimal: 0, signs: 0, run: 0 };

/**
 * Recognises `-?digits`, `-?digits,dd` and `-?1.234,56` (and the same with the signs swapped)
 * where only one reading exists. The result is reused by the next call. Null means: look closer.
 */
export function plainShape(text: string): PlainShape | null {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  if (!meetSigns(text, start) || !settleSigns()) return null;
  const { group, decimal, run } = met;
  const digits = text.length - start;
  const whole = decimal === 0 ? digits : digits - run - 1;
  const leadingZero = text.charCodeAt(start) === ZERO && whole > 1;
  if (leadingZero && (decimal !== 0 || group !== 0)) return null;
  shape.minus = start === 1;
  shape.group = group;
  shape.decimal = decimal;
  shape.decimals = decimal === 0 ? 0 : run;
  shape.leadingZero = leadingZero;
  return shape;
}

function meetSigns(text: string, start: number): boolean {
  met.group = met.decimal = met.signs = met.run = 0;
  for (let i = start; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= ZERO && c <= ZERO + 9) met.run++;
    else if (!meetSign(c)) return false;
  }
  return met.run > 0;
}

/** False where a sign cannot stand in a number with one reading. */
function meetSign(c: number): boolean {
  const { group, run, signs } = met;
  if ((c !== COMMA && c !== DOT) || run === 0 || met.decimal !== 0) return false;
  if (signs > 0 && run !== 3) return false;
  if (signs === 0 && run <= 3) met.group = c;
  else if (c !== group) met.decimal = c;
  met.signs++;
  met.run = 0;
  return true;
}

/** A lone sign is the decimal sign unless it may group; several equal ones are left for a closer look. */
function settleSigns(): boolean {
  if (met.group === 0 || met.decimal !== 0) return true;
  if (met.run === 3 || met.signs > 1) return false;
  met.decimal = met.group;
  met.group = 0;
  return true;
}
