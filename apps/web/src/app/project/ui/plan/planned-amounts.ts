import type { Benefit, Indicator } from '@gevinst/contract';
import { dec, krTextFromOre, plannedOre, profileAmounts, unitValueKrOf } from '@gevinst/domain';
import { readNumber, readKr } from '../../../shared/format/numbers';
import type { BenefitText, MonthText, PlanText } from './plan-text';
import { profileOf } from './plan-profile';
import { postingMonths } from './posting-months';

export interface PlannedMonth {
  readonly month: string;
  /** Two decimals. */
  readonly amountKr: string;
}

export interface Planned {
  readonly benefit: Benefit;
  readonly text: BenefitText;
  readonly targets: PlanText['targets'];
  readonly indicators: readonly Indicator[];
}

/** A benefit's kroner per posting month, in the way its plan says; months that cannot be read are left out. */
export function plannedAmounts(planned: Planned): PlannedMonth[] {
  if (planned.benefit.valueClass === 'quality') return [];
  if (planned.text.way === 'targets') return fromTargets(planned);
  return planned.text.way === 'profile' ? fromProfile(planned) : fromAmounts(planned.text.amounts);
}

function fromTargets({ benefit, text, targets, indicators }: Planned): PlannedMonth[] {
  const indicator = indicators.find(({ id }) => id === text.indicatorId);
  const unitValue = unitValueKrOf(indicator?.unit ?? '', readNumber(text.unitValue));
  const share = readNumber(text.share);
  if (!indicator || unitValue === null || share === null) return [];
  return postingMonths(benefit, indicator.grain).flatMap((month) => {
    const target = readNumber(targets[indicator.id]?.[month] ?? '');
    const volume = text.volumeId === '' ? '1' : readNumber(targets[text.volumeId]?.[month] ?? '');
    if (target === null || volume === null) return [];
    const ore = plannedOre({
      direction: indicator.direction,
      baseline: dec(indicator.baseline ?? 0),
      target: dec(target),
      volume: dec(volume),
      unitValueKr: dec(unitValue),
      share: clamped(share),
    });
    return [{ month, amountKr: krTextFromOre(ore) }];
  });
}

/** Yearly effect × ramp, where the values post that it is compared with. */
function fromProfile({ benefit, text, indicators }: Planned): PlannedMonth[] {
  const profile = profileOf(benefit, text);
  const grain = indicators.find(({ id }) => id === text.indicatorId)?.grain ?? 'month';
  return profile === null ? [] : profileAmounts(profile, grain);
}

function fromAmounts(amounts: MonthText): PlannedMonth[] {
  return Object.keys(amounts)
    .toSorted()
    .flatMap((month) => {
      const amountKr = readKr(amounts[month] ?? '');
      return amountKr === null ? [] : [{ month, amountKr }];
    });
}

function clamped(percent: string) {
  const share = dec(percent).dividedBy(100);
  return share.lessThan(0) ? dec(0) : share.greaterThan(1) ? dec(1) : share;
}
