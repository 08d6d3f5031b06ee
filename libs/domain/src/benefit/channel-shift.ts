import { dec, sumDecimal, type Decimal } from '../decimal';
import { oreFromDecimal, type Ore } from '../money/money';

/** Contacts moved from one channel to another, with what one contact costs in each, in kr. */
export interface ChannelShift {
  readonly shifted: Decimal;
  readonly fromUnitCostKr: Decimal;
  readonly toUnitCostKr: Decimal;
}

/** Money freed by moving contacts to cheaper channels, in øre, rounded once; negative if dearer. F5. */
export function channelShiftOre(shifts: readonly ChannelShift[]): Ore {
  const kr = shifts.map(({ shifted, fromUnitCostKr, toUnitCostKr }) =>
    dec(shifted).times(dec(fromUnitCostKr).minus(toUnitCostKr)),
  );
  return oreFromDecimal(sumDecimal(kr));
}
