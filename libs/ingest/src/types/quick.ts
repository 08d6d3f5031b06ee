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

const shape: PlainShape = { minus: false, group: 0, decimal: 0, decimals: 0, leadingZero: false };

/**
 * Recognises `-?digits`, `-?digits,dd` and `-?1.234,56` (and the same with the signs swapped)
 * where only one reading exists. The result is reused by the next call. Null means: look closer.
 */
export function plainShape(text: string): PlainShape | null {
  const end = text.length;
  let i = text.charCodeAt(0) === 45 ? 1 : 0;
  const start = i;
  let group = 0;
  let decimal = 0;
  let run = 0;
  for (; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) {
      run++;
      continue;
    }
    if ((c !== 44 && c !== 46) || run === 0 || decimal !== 0) return null;
    const first = group === 0;
    if (first ? run > 3 : run !== 3) {
      if (!first) return null;
      decimal = c;
    } else if (first) {
      group = c;
    } else if (c !== group) {
      decimal = c;
    }
    run = 0;
  }
  if (run === 0) return null;
  const zero = text.charCodeAt(start) === 48;
  if (group !== 0 && decimal === 0) {
    if (
      run === 3 ||
      text.indexOf(String.fromCharCode(group)) !== text.lastIndexOf(String.fromCharCode(group))
    ) {
      return null;
    }
    decimal = group;
    group = 0;
  }
  const whole = decimal === 0 ? end - start : end - run - 1 - start;
  if (zero && whole > 1 && (decimal !== 0 || group !== 0)) return null;
  shape.minus = start === 1;
  shape.group = group;
  shape.decimal = decimal;
  shape.decimals = decimal === 0 ? 0 : run;
  shape.leadingZero = zero && whole > 1;
  return shape;
}
