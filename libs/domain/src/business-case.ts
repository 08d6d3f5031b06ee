import { Decimal } from './decimal';

/** Yearly rate from a year on. The Danish socio-economic default; a cash budget uses none. */
export interface RateTier {
  readonly fromYear: number;
  readonly rate: Decimal;
}
export const danishRates: readonly RateTier[] = [
  { fromYear: 1, rate: new Decimal('0.035') },
  { fromYear: 36, rate: new Decimal('0.025') },
  { fromYear: 71, rate: new Decimal('0.015') },
];

/** F14: discount factors of years 0…count−1; the tiers multiply. */
export function discountFactors(
  count: number,
  tiers: readonly RateTier[] = danishRates,
): Decimal[] {
  const factors: Decimal[] = [];
  for (let year = 0; year < count; year += 1) {
    const rate = tiers.findLast((tier) => tier.fromYear <= year)?.rate ?? new Decimal(0);
    const before = factors[year - 1];
    factors.push(before ? before.div(rate.plus(1)) : new Decimal(1));
  }
  return factors;
}

/** F14: net present value of yearly net flows, year 0 first, unrounded. */
export function netPresentValue(flows: readonly Decimal[], tiers = danishRates): Decimal {
  const factors = discountFactors(flows.length, tiers);
  return Decimal.sum(0, ...flows.map((flow, year) => flow.times(factors[year] as Decimal)));
}

/** Running total of yearly net flows. */
export function cumulative(flows: readonly Decimal[]): Decimal[] {
  let total = new Decimal(0);
  return flows.map((flow) => (total = total.plus(flow)));
}

/** F15: the last crossing to ≥ 0, interpolated, with its budget year; null when never paid back. */
export function payback(flows: readonly Decimal[]): { years: Decimal; budgetYear: number } | null {
  const totals = cumulative(flows);
  const year = totals.findLastIndex((total) => total.lt(0)) + 1;
  if (year >= totals.length) return null;
  if (year === 0) return { years: new Decimal(0), budgetYear: 0 };
  const before = totals[year - 1] as Decimal;
  const share = before.neg().div(flows[year] as Decimal);
  return { years: new Decimal(year - 1).plus(share), budgetYear: year };
}
