import type { PlainSigns } from '../types/number-style';

const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const MILLION = 1_000_000;
const POWERS = [1_000_000, 100_000, 10_000, 1000, 100, 10, 1];
const EXACT = Math.floor(Number.MAX_SAFE_INTEGER / MILLION);

/** What a cell is that is not the plainest form of a number. */
const NOT_PLAIN = Number.NaN;

/**
 * Reads `-1.234,56` and the like as millionths in a column whose style is decided, into a place of
 * `values`: a double that is handed back would be put on the heap. False for anything that has
 * another form, more than six decimals, or more digits than a number holds exactly.
 */
export function plainMillionths(
  bytes: Uint8Array,
  from: number,
  to: number,
  { minus, decimal, group }: PlainSigns,
  values: Float64Array,
  place: number,
): boolean {
  const start = bytes[from] === MINUS ? from + 1 : from;
  if (start > from && !minus) return false;
  const whole = readWhole(bytes, start, to, group);
  const { end } = read;
  if (!(whole <= EXACT) || (end < to && bytes[end] !== decimal)) return false;
  const fraction = end < to ? fractionOf(bytes, end + 1, to) : 0;
  const millionths = whole * MILLION + fraction;
  if (!(millionths <= Number.MAX_SAFE_INTEGER)) return false;
  values[place] = start === from ? millionths : 0 - millionths;
  return true;
}

/** Where the last whole part ended; an object of its own for each cell would cost more than the reading. */
const read = { end: 0 };

/** Digits, grouped by threes or not at all, without a leading zero. */
function readWhole(bytes: Uint8Array, start: number, to: number, group: number): number {
  let whole = 0;
  let run = 0;
  let groups = 0;
  let at = start;
  for (; at < to; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) {
      whole = whole * 10 + byte - ZERO;
      run++;
    } else if (byte === group && group !== 0) {
      if (!isGroup(run, groups)) return NOT_PLAIN;
      groups++;
      run = 0;
    } else break;
  }
  read.end = at;
  const leadingZero = bytes[start] === ZERO && at - start > 1;
  return run === 0 || leadingZero || (groups > 0 && run !== 3) ? NOT_PLAIN : whole;
}

/** The digits before a grouping sign: one to three before the first, three before the others. */
function isGroup(run: number, groups: number): boolean {
  return groups === 0 ? run >= 1 && run <= 3 : run === 3;
}

function fractionOf(bytes: Uint8Array, from: number, to: number): number {
  const decimals = to - from;
  if (decimals < 1 || decimals > 6) return NOT_PLAIN;
  let fraction = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if (byte < ZERO || byte > NINE) return NOT_PLAIN;
    fraction = fraction * 10 + byte - ZERO;
  }
  return fraction * POWERS[decimals]!;
}
