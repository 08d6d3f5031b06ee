import { channelShiftOre } from '../benefit/channel-shift';
import { type Decimal, dec, sumDecimal } from '../decimal';
import type { Ore } from '../money/money';

/** A channel's volume in one period before and now, and what one contact costs in it. */
export interface ChannelVolume {
  /** A cheap channel is one that people are led to. */
  readonly cheap: boolean;
  readonly unitCostKr: Decimal;
  readonly before: Decimal;
  readonly now: Decimal;
}

export interface VolumeShift {
  /** Contacts that the dear channels have lost, and that the cheap ones have gained. */
  readonly fell: Decimal;
  readonly rose: Decimal;
  /**
   * What counts as moved: the smaller of the two; the rest came or went for another reason. Below zero when contacts have
   * gone back, from the cheap channels to the dear ones.
   */
  readonly moved: Decimal;
  readonly fromUnitCostKr: Decimal;
  readonly toUnitCostKr: Decimal;
  /** What it frees; below zero when contacts have gone back. */
  readonly savedOre: Ore;
}

/**
 * What moved from dear channels to cheap ones, and what that frees (F5). Moved contacts are spread over the channels by
 * how much each of them lost or gained. Null without both kinds.
 */
export function volumeShift(channels: readonly ChannelVolume[]): VolumeShift | null {
  const [cheap, dear] = [channels.filter((one) => one.cheap), channels.filter((one) => !one.cheap)];
  if (cheap.length === 0 || dear.length === 0) return null;
  const fell = sumDecimal(dear.map(({ before, now }) => before.minus(now)));
  const rose = sumDecimal(cheap.map(({ before, now }) => now.minus(before)));
  const moved = movedOf(fell, rose);
  const way = moved.isNegative() ? -1 : 1;
  const costs = {
    fromUnitCostKr: meanCost(dear, ({ before, now }) => before.minus(now).times(way)),
    toUnitCostKr: meanCost(cheap, ({ before, now }) => now.minus(before).times(way)),
  };
  return { fell, rose, moved, ...costs, savedOre: channelShiftOre([{ shifted: moved, ...costs }]) };
}

/** Nothing has moved where both kinds have gained, or both have lost. */
function movedOf(fell: Decimal, rose: Decimal): Decimal {
  if (fell.greaterThan(0) && rose.greaterThan(0)) return fell.lessThan(rose) ? fell : rose;
  if (fell.lessThan(0) && rose.lessThan(0)) return fell.greaterThan(rose) ? fell : rose;
  return dec(0);
}

/** Cost of a contact, weighed by how much the channels moved; the plain mean when none did. */
function meanCost(
  channels: readonly ChannelVolume[],
  weightOf: (channel: ChannelVolume) => Decimal,
): Decimal {
  const moved = channels.map((one) => ({ one, weight: weightOf(one) }));
  const right = moved.filter(({ weight }) => weight.greaterThan(0));
  const total = sumDecimal(right.map(({ weight }) => weight));
  if (total.isZero()) {
    return sumDecimal(channels.map(({ unitCostKr }) => unitCostKr)).dividedBy(channels.length);
  }
  return sumDecimal(right.map(({ one, weight }) => one.unitCostKr.times(weight))).dividedBy(total);
}
