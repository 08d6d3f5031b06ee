import type { Benefit, PlannedProfile } from '@gevinst/contract';
import { dec, krTextFromOre, oreFromKrText } from '@gevinst/domain';
import { forField, readNumber, readKr } from '../../../shared/format/numbers';
import type { BenefitText, RampText } from './plan-text';

/** The yearly effect and its steps as a plan keeps them; null until the effect can be read. A disbenefit's is a cost however it is typed. */
export function profileOf(
  benefit: Benefit,
  { fullEffect, ramp }: Pick<BenefitText, 'fullEffect' | 'ramp'>,
): PlannedProfile | null {
  const typed = readKr(fullEffect);
  if (typed === null) return null;
  const effect = oreFromKrText(typed);
  return {
    fullEffectKrPerYear: krTextFromOre(benefit.disbenefit && effect > 0n ? -effect : effect),
    from: benefit.realisationFrom,
    to: benefit.realisationTo,
    ramp: ramp.flatMap(stepOf),
  };
}

function stepOf({ month, share }: RampText): PlannedProfile['ramp'] {
  const percent = readNumber(share);
  if (percent === null || month === '') return [];
  return [{ fromMonth: month, share: dec(percent).dividedBy(100).toFixed() }];
}

/** The same as text to write on. */
export function profileText(
  profile: PlannedProfile | undefined,
): Pick<BenefitText, 'fullEffect' | 'ramp'> {
  return {
    fullEffect: forField(profile?.fullEffectKrPerYear ?? null),
    ramp: (profile?.ramp ?? []).map(({ fromMonth, share }) => ({
      month: fromMonth,
      share: forField(dec(share).times(100).toFixed()),
    })),
  };
}
