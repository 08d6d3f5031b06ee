import { UNIT_VALUE_OF_KR, dec, realisedOre, type Ore, isKroner } from '@gevinst/domain';
import type { BenefitInput } from './benefit-input.sql';

/** Beyond this an amount is a mistake in the inputs, and would not fit the column. */
const LARGEST_ORE = 10n ** 18n;

/**
 * Realised øre of one month by the domain's formula F4; null = not measured, also when the
 * baseline or the volume is missing, because an unknown factor is not zero.
 */
export function actualOf(input: BenefitInput): Ore | null {
  const { value, direction, baseline, unit, volume } = input;
  if (value === null || direction === null || baseline === null) return null;
  if (input.volume_indicator_id !== null && volume === null) return null;
  const share = dec(input.share ?? 1);
  if (share.lt(0) || share.gt(1)) return null;
  const amount = realisedOre({
    direction,
    baseline: dec(baseline),
    actual: value,
    ...(volume === null ? {} : { volume }),
    unitValueKr: isKroner(unit ?? '') ? UNIT_VALUE_OF_KR : dec(input.unit_value ?? 0),
    share,
  });
  return amount < LARGEST_ORE && amount > -LARGEST_ORE ? amount : null;
}
