import { Decimal } from './decimal';
import { krFromOre, oreFromKr, type Ore } from './money';

/** A year's amount in `parts` equal pieces; the rounding remainder is in the last, so the sum is exact (F6). */
export function splitYear(yearOre: Ore, parts = 12): Ore[] {
  const piece = yearOre / BigInt(parts);
  const pieces = Array.from({ length: parts }, () => piece);
  pieces[parts - 1] = yearOre - piece * BigInt(parts - 1);
  return pieces;
}

/** F6: one period's plan = full effect × the share that is phased in (0–1). */
export function plannedOre(fullEffectPerPeriodOre: Ore, rampShare: Decimal): Ore {
  return oreFromKr(krFromOre(fullEffectPerPeriodOre).times(rampShare));
}

const periodsPerYear = { month: 12n, quarter: 4n, half: 2n, year: 1n } as const;

/** F10: a flow's yearly pace from one period. */
export function annualisedOre(periodOre: Ore, grain: keyof typeof periodsPerYear): Ore {
  return periodOre * periodsPerYear[grain];
}
