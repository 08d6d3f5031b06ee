import { dec, type Decimal } from '../decimal';
import { rateOfOre, type Ore } from '../money/money';

/** When an investment is earned back. */
export interface Payback {
  /** Years from the start of year 0, interpolated within the year; unrounded. */
  readonly years: Decimal;
  /** The year whose flow brings the cumulative net to 0 or above; 0 is the first. */
  readonly yearIndex: number;
  /** That year's budget year; null when the first budget year was not given. */
  readonly budgetYear: number | null;
}

/** Declared and computed payback beside each other. */
export interface PaybackComparison {
  readonly declaredYears: Decimal;
  readonly computedYears: Decimal | null;
  /** True when the computed one, in whole years, is not the declared one. */
  readonly discrepancy: boolean;
}

/** The cumulative net of yearly flows, in øre. */
export function cumulative(flowsOre: readonly Ore[]): Ore[] {
  let running = 0n;
  return flowsOre.map((flow) => (running += flow));
}

/**
 * The last crossing of the cumulative net from below 0 to 0 or above; null when it ends below 0
 * (never paid back) or there are no flows. Never negative: 0 years. F15.
 */
export function payback(flowsOre: readonly Ore[], firstBudgetYear?: number): Payback | null {
  const net = cumulative(flowsOre);
  if ((net.at(-1) ?? -1n) < 0n) return null;
  const lastBelow = net.findLastIndex((amount) => amount < 0n);
  const yearIndex = lastBelow + 1;
  return {
    years: lastBelow < 0 ? dec(0) : yearsToCover(lastBelow, net, flowsOre),
    yearIndex,
    budgetYear: firstBudgetYear === undefined ? null : firstBudgetYear + yearIndex,
  };
}

/** Investment ÷ full yearly effect, for comparison only; null when either is missing or the effect ≤ 0. F15. */
export function simplePayback(
  investmentOre: Ore | null,
  fullEffectOre: Ore | null,
): Decimal | null {
  if (investmentOre === null || fullEffectOre === null) return null;
  return rateOfOre(investmentOre, fullEffectOre);
}

/** The declared payback is kept as declared; a computed one that rounds to another year is a discrepancy. F15. */
export function comparePayback(
  declaredYears: Decimal,
  computedYears: Decimal | null,
): PaybackComparison {
  const wholeYears = computedYears?.toDecimalPlaces(0) ?? null;
  const discrepancy = wholeYears === null || !wholeYears.eq(dec(declaredYears).toDecimalPlaces(0));
  return { declaredYears, computedYears, discrepancy };
}

function yearsToCover(lastBelow: number, net: readonly Ore[], flowsOre: readonly Ore[]): Decimal {
  const missing = dec(-(net[lastBelow] ?? 0n));
  return missing.dividedBy(dec(flowsOre[lastBelow + 1] ?? 1n)).plus(lastBelow);
}
