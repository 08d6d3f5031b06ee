import type { Month } from '../calendar/month';
import { dec } from '../decimal';
import { krTextFromOre, oreFromKrText } from '../money/money';
import { postedPlan, type RealisationProfile } from './realisation-profile';

/** A realisation profile as it stands in a plan: amounts in kroner and shares as texts. */
export interface ProfileText {
  readonly fullEffectKrPerYear: string;
  readonly from: Month;
  readonly to: Month;
  readonly ramp: readonly { readonly fromMonth: Month; readonly share: string }[];
}

export function profileOfText({
  fullEffectKrPerYear,
  from,
  to,
  ramp,
}: ProfileText): RealisationProfile {
  return {
    fullEffectOrePerYear: oreFromKrText(fullEffectKrPerYear),
    ...{ from, to },
    ramp: ramp.map(({ fromMonth, share }) => ({ fromMonth, share: dec(share) })),
  };
}

/** The amounts of a plan that a profile gives, in the months where the grain's periods post. F6. */
export function profileAmounts(
  profile: ProfileText,
  grain: Parameters<typeof postedPlan>[1],
): { month: Month; amountKr: string }[] {
  return postedPlan(profileOfText(profile), grain).map(({ month, planOre }) => ({
    month,
    amountKr: krTextFromOre(planOre),
  }));
}
