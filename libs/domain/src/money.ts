import { Decimal } from './decimal';

/** An amount in whole øre. Money is never a float. */
export type Ore = bigint;

/** Kroner to øre, rounded once, half away from zero. */
export function oreFromKr(kr: Decimal): Ore {
  return BigInt(kr.times(100).toFixed(0));
}

/** Øre to kroner, exact. */
export function krFromOre(ore: Ore): Decimal {
  return new Decimal(ore.toString()).div(100);
}

/** Øre as kroner with two decimals and a point, e.g. "-6418.74". */
export function krText(ore: Ore): string {
  return krFromOre(ore).toFixed(2);
}

/** Sum of amounts; 0n of none. */
export function sumOre(amounts: readonly Ore[]): Ore {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
