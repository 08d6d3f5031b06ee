import type { Totals } from '@gevinst/contract';

/** Nothing has fallen due and been measured: there is no figure to show, rather than a zero. */
export function isSilent({
  planMeasuredKr,
  actualKr,
}: Pick<Totals, 'planMeasuredKr' | 'actualKr'>): boolean {
  return isZero(planMeasuredKr) && isZero(actualKr);
}

/** True for an amount of nothing, however many decimals it has. */
export function isZero(amount: string): boolean {
  return /^-?0+(\.0+)?$/.test(amount);
}
