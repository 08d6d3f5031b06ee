import { dec, Decimal } from '../decimal';

/** Money as whole øre; 100 øre = 1 kr. */
export type Ore = bigint;

const KR_TEXT = /^-?\d+(\.\d{1,2})?$/;

/** Kroner to whole øre, a half øre away from zero. Throws RangeError on NaN and infinity. */
export function oreFromDecimal(kr: Decimal): Ore {
  if (!kr.isFinite()) throw new RangeError(`Not an amount: ${kr.toString()}`);
  return BigInt(dec(kr).times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed(0));
}

/** Whole øre to kroner, exact. */
export function decimalFromOre(ore: Ore): Decimal {
  return dec(ore).dividedBy(100);
}

/** '1234.56' or '-7' (point, at most two decimals) to øre. Throws RangeError on any other text. */
export function oreFromKrText(text: string): Ore {
  if (!KR_TEXT.test(text)) throw new RangeError(`Not an amount in kr.: '${text}'`);
  return oreFromDecimal(dec(text));
}

/** Øre to the plain text `oreFromKrText` reads: always two decimals, a point, no grouping. */
export function krTextFromOre(ore: Ore): string {
  return decimalFromOre(ore).toFixed(2);
}

/** The same where an amount may be unknown, which is never nothing. */
export const krTextOrNull = (ore: Ore | null): string | null =>
  ore === null ? null : krTextFromOre(ore);

/** For sorting: below zero when `a` is the smaller amount. */
export function compareOre(a: Ore, b: Ore): number {
  return a < b ? -1 : Number(a > b);
}

/** An amount without its sign. */
export function absoluteOre(amount: Ore): Ore {
  return amount < 0n ? -amount : amount;
}

/** Σ of amounts; 0 of none. Callers keep currencies apart. */
export function sumOre(amounts: readonly Ore[]): Ore {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}

/** An amount times a plain quantity (share, rate), rounded once, a half øre away from zero. */
export function timesOre(amount: Ore, factor: Decimal): Ore {
  return oreFromDecimal(decimalFromOre(amount).times(factor));
}

/** `part / whole` unrounded; null when the whole is zero or negative, where a rate means nothing. */
export function rateOfOre(part: Ore, whole: Ore): Decimal | null {
  return whole > 0n ? dec(part).dividedBy(dec(whole)) : null;
}
