import { dec, sumDecimal, type Decimal } from '../decimal';
import { decimalFromOre, oreFromDecimal, type Ore } from '../money/money';

/** A real yearly discount rate that holds from a year on; year 0 is not discounted. */
export interface DiscountTier {
  readonly fromYear: number;
  readonly rate: Decimal;
}

/** The Ministry of Finance's socio-economic rates: 3.5 % years 1–35, 2.5 % years 36–70, then 1.5 %. */
export const DISCOUNT_SCHEDULE: readonly DiscountTier[] = [
  { fromYear: 1, rate: dec('0.035') },
  { fromYear: 36, rate: dec('0.025') },
  { fromYear: 71, rate: dec('0.015') },
];

/** Discount factors of years 0 … `lastYear`: d₀ = 1, each year divides by 1 + its own rate. F14. */
export function discountFactors(
  lastYear: number,
  schedule: readonly DiscountTier[] = DISCOUNT_SCHEDULE,
): Decimal[] {
  let factor = dec(1);
  return Array.from({ length: lastYear + 1 }, (_, year) => {
    if (year > 0) factor = factor.dividedBy(rateOfYear(schedule, year).plus(1));
    return factor;
  });
}

/** Net present value in øre of yearly net flows, the first in year 0; rounded once. F14. */
export function npv(
  flowsOre: readonly Ore[],
  schedule: readonly DiscountTier[] = DISCOUNT_SCHEDULE,
): Ore {
  return oreFromDecimal(sumDecimal(discounted(flowsOre, schedule)));
}

/** The running net present value in øre, year by year, each rounded once. F14. */
export function discountedCumulative(
  flowsOre: readonly Ore[],
  schedule: readonly DiscountTier[] = DISCOUNT_SCHEDULE,
): Ore[] {
  let running = dec(0);
  return discounted(flowsOre, schedule).map((flow) => {
    running = running.plus(flow);
    return oreFromDecimal(running);
  });
}

/** One year's net as it is worth in the first year. */
export interface PresentYear {
  /** The year's own real discount rate as a fraction; 0 in the first year. */
  readonly rate: Decimal;
  /** What one krone of the year is worth in the first year; unrounded. */
  readonly factor: Decimal;
  /** The year's net × `factor`, in øre, rounded once. */
  readonly netOre: Ore;
  /** The running net present value in øre, rounded once; in the last year it is `npv`. */
  readonly cumulativeOre: Ore;
}

/** The years behind a net present value, the first one undiscounted. F14. */
export function presentYears(
  flowsOre: readonly Ore[],
  schedule: readonly DiscountTier[] = DISCOUNT_SCHEDULE,
): PresentYear[] {
  const factors = discountFactors(flowsOre.length - 1, schedule);
  const running = discountedCumulative(flowsOre, schedule);
  return flowsOre.map((flow, year) => {
    const factor = factors[year] ?? dec(0);
    return {
      rate: year === 0 ? dec(0) : rateOfYear(schedule, year),
      factor,
      netOre: oreFromDecimal(decimalFromOre(flow).times(factor)),
      cumulativeOre: running[year] ?? 0n,
    };
  });
}

function discounted(flowsOre: readonly Ore[], schedule: readonly DiscountTier[]): Decimal[] {
  const factors = discountFactors(flowsOre.length - 1, schedule);
  return flowsOre.map((flow, year) => decimalFromOre(flow).times(factors[year] ?? 0));
}

/** Tiers may come in any order; before the first tier nothing is discounted. */
function rateOfYear(schedule: readonly DiscountTier[], year: number): Decimal {
  const begun = schedule.filter((tier) => tier.fromYear <= year);
  return begun.sort((a, b) => a.fromYear - b.fromYear).at(-1)?.rate ?? dec(0);
}
