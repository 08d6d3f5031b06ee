import type { Benefit, Indicator } from '@gevinst/contract';
import {
  dec,
  krTextFromOre,
  oreFromKrText,
  plannedMonths,
  plannedOre,
  sumOre,
  unitValueKrOf,
} from '@gevinst/domain';
import { readDanish, readKr } from '../../../shared/format/danish';
import type { BenefitText, MonthText, PlanText } from './plan-text';
import { postingMonthOf, postingMonths } from './posting-months';

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
  const unitValue = unitValueKrOf(indicator?.unit ?? '', readDanish(text.unitValue));
  const share = readDanish(text.share);
  if (!indicator || unitValue === null || share === null) return [];
  return postingMonths(benefit, indicator.grain).flatMap((month) => {
    const target = readDanish(targets[indicator.id]?.[month] ?? '');
    const volume = text.volumeId === '' ? '1' : readDanish(targets[text.volumeId]?.[month] ?? '');
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

/** Yearly effect × ramp; a disbenefit's is a cost however it is typed. */
function fromProfile({ benefit, text, indicators }: Planned): PlannedMonth[] {
  const typed = readKr(text.fullEffect);
  if (typed === null) return [];
  const effect = oreFromKrText(typed);
  const grain = indicators.find(({ id }) => id === text.indicatorId)?.grain ?? 'month';
  const months = plannedMonths({
    fullEffectOrePerYear: benefit.disbenefit && effect > 0n ? -effect : effect,
    from: benefit.realisationFrom,
    to: benefit.realisationTo,
    ramp: text.ramp.flatMap((step) => {
      const share = readDanish(step.share);
      return share === null || step.month === ''
        ? []
        : [{ fromMonth: step.month, share: dec(share).dividedBy(100) }];
    }),
  });
  const posted = Map.groupBy(months, ({ month }) => postingMonthOf(month, grain));
  return [...posted].map(([month, parts]) => ({
    month,
    amountKr: krTextFromOre(sumOre(parts.map(({ planOre }) => planOre))),
  }));
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
