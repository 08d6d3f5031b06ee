import { isDeepStrictEqual } from 'node:util';
import type { PlannedProfile } from '@gevinst/contract';
import { dec, profileAmounts } from '@gevinst/domain';
import { faultOf, type Place } from './benefit-place';
import { duplicates, indicatorOf, isTooLarge, type Fault } from './plan-faults';

/** What the months are said to be made of is what they are made of, or the plan would explain itself wrongly. */
export function checkProfile(place: Place): Fault[] {
  const { profile } = place.planned;
  if (profile === undefined) return [];
  const faults = [...checkEffect(place, profile), ...checkRamp(place, profile)];
  return faults.length > 0 ? faults : checkAmounts(place, profile);
}

function checkEffect(place: Place, { fullEffectKrPerYear }: PlannedProfile): Fault[] {
  if (!isTooLarge(fullEffectKrPerYear)) return [];
  const en = 'has too large a full effect per year';
  const da = 'har for stor en fuld effekt pr. år';
  return [faultOf(place, 'profile.fullEffectKrPerYear', da, en)];
}

function checkRamp(place: Place, { ramp }: PlannedProfile): Fault[] {
  const fault = (at: number, da: string, en: string) =>
    faultOf(place, `profile.ramp.${at}`, da, en);
  const twice = duplicates(ramp.map(({ fromMonth }) => fromMonth)).map((at) => {
    const month = ramp[at]?.fromMonth ?? '';
    return fault(at, `har to trin fra ${month}`, `has two steps from ${month}`);
  });
  const outside = ramp.flatMap(({ share }, at) =>
    dec(share).lessThan(0) || dec(share).greaterThan(1)
      ? [
          fault(
            at,
            'skal indfases med mellem 0 og 100 %',
            'must be phased in by between 0 and 100 %',
          ),
        ]
      : [],
  );
  return [...twice, ...outside];
}

function checkAmounts(place: Place, profile: PlannedProfile): Fault[] {
  const { valuation, months } = place.planned;
  const grain = indicatorOf(place.subjects, valuation?.indicatorId ?? '')?.grain ?? 'month';
  if (isDeepStrictEqual(profileAmounts(profile, grain), months)) return [];
  const da = 'har beløb, der ikke er dem, som den fulde effekt pr. år og indfasningen giver';
  const en = 'has amounts that are not what its full effect per year and its phasing in give';
  return [faultOf(place, 'profile', da, en)];
}
