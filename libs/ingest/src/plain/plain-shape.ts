import type { PlainShape } from '../types/quick';

const MINUS = 45;
const COMMA = 44;
const DOT = 46;
const ZERO = 48;
const NINE = 57;
const LONGEST = 80;
const MOST_DECIMALS = 63;

/** Codes are smaller than this. */
export const SHAPES = 2048;

/**
 * The shape of a plain number as one small code, or -1 where `plainShape` finds none either (or the
 * number is too long for a code).
 */
export function shapeCode(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST) return -1;
  const start = bytes[from] === MINUS ? from + 1 : from;
  if (!readSigns(bytes, start, to)) return -1;
  const { run, signs } = seen;
  if (seen.group !== 0 && seen.decimal === 0) {
    if (run === 3 || signs > 1) return -1;
    seen.decimal = seen.group;
    seen.group = 0;
  }
  const { decimal, group } = seen;
  const whole = decimal === 0 ? to - start : to - run - 1 - start;
  const leadingZero = bytes[start] === ZERO && whole > 1;
  if (leadingZero && (decimal !== 0 || group !== 0)) return -1;
  return packed(start > from, leadingZero, decimal, group !== 0, decimal === 0 ? 0 : run);
}

/** What the last cell's signs were; an object of its own for each cell would cost more than the reading. */
const seen = { group: 0, decimal: 0, signs: 0, run: 0 };

/** Looks at digits and signs from left to right; false when they make no plain number. */
function readSigns(bytes: Uint8Array, start: number, to: number): boolean {
  seen.group = seen.decimal = seen.signs = seen.run = 0;
  for (let at = start; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) seen.run++;
    else if ((byte !== COMMA && byte !== DOT) || !takeSign(byte)) return false;
  }
  return seen.run > 0 && seen.run <= MOST_DECIMALS;
}

/** The first sign may group when one to three digits stand before it; another one ends the groups. */
function takeSign(byte: number): boolean {
  const { signs, run } = seen;
  if (run === 0 || seen.decimal !== 0) return false;
  if (signs === 0) {
    if (run > 3) seen.decimal = byte;
    else seen.group = byte;
  } else {
    if (run !== 3) return false;
    if (byte !== seen.group) seen.decimal = byte;
  }
  seen.signs = signs + 1;
  seen.run = 0;
  return true;
}

function packed(
  minus: boolean,
  leadingZero: boolean,
  decimal: number,
  grouped: boolean,
  decimals: number,
): number {
  const sign = decimal === 0 ? 0 : decimal === COMMA ? 1 : 2;
  return (
    (decimals << 5) | (sign << 3) | (grouped ? 4 : 0) | (leadingZero ? 2 : 0) | (minus ? 1 : 0)
  );
}

/** What a code stands for. */
export function shapeOfCode(code: number): PlainShape {
  const sign = (code >> 3) & 3;
  const decimal = sign === 0 ? 0 : sign === 1 ? COMMA : DOT;
  const partner = decimal === COMMA ? DOT : COMMA;
  return {
    minus: (code & 1) === 1,
    leadingZero: (code & 2) === 2,
    group: (code & 4) === 4 ? partner : 0,
    decimal,
    decimals: code >> 5,
  };
}
