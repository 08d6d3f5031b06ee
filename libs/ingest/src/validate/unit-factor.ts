import type { NumberStyle } from '../types/number-style';
import { unitOfHeader } from '../types/number-shape';

/** How values of a column become values of an indicator: times `up`, then exactly by `down`. */
export interface UnitFactor {
  readonly up: bigint;
  readonly down: bigint;
  /** The two currencies, where they differ: nothing is converted between currencies. */
  readonly differs: { readonly from: string; readonly to: string } | null;
}

const SAME: UnitFactor = { up: 1n, down: 1n, differs: null };

/**
 * From the unit of a column (`t.kr.`, `mio. kr.`) to the unit of an indicator. A column that names
 * no unit is taken to be in the indicator's own.
 */
export function unitFactor(style: NumberStyle, unit: string): UnitFactor {
  const target = unitOfHeader(unit);
  const { currency, scale } = style;
  if (currency === null && scale === 1) return SAME;
  if (currency !== null && target.currency !== null && currency !== target.currency) {
    return { ...SAME, differs: { from: currency, to: target.currency } };
  }
  return { up: BigInt(scale), down: BigInt(target.scale), differs: null };
}
