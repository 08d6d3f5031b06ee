import type { PlannedBenefit, PlannedProfile, TargetSeries, Valuation } from '@gevinst/contract';
import {
  dec,
  krTextFromOre,
  oreFromKrText,
  plannedOre,
  profileAmounts,
  type Ore,
  unitValueKrOf,
} from '@gevinst/domain';
import type { BenefitRecord, IndicatorRecord } from '../../../projects/projects.port';
import type { SaidBenefit } from '../file-portfolio';
import { statedPeriod } from '../model-inputs';

type Months = PlannedBenefit['months'];

/** A benefit of a file with what it became in the model. */
export interface PlannedSubject {
  readonly said: SaidBenefit;
  readonly benefit: BenefitRecord;
  /** By the indicator's key in the file. */
  readonly indicator: (key: string) => IndicatorRecord;
  /** Levels to reach, by the indicator's key in the file. */
  readonly points: (key: string) => TargetSeries['points'];
}

/** What a file says of a benefit's plan; null = nothing. */
export interface SaidPlan {
  readonly months: Months | null;
  /** The stated yearly effect that is the whole plan; null when `months` are just what the file's targets are worth. */
  readonly profile: PlannedProfile | null;
  readonly valuation: Valuation | null;
  readonly evidence: readonly string[];
}

export function saidPlan(subject: PlannedSubject): SaidPlan {
  const { said, benefit } = subject;
  const valuing =
    benefit.valueClass === 'quality'
      ? undefined
      : said.measures.find(({ indicator, unitValueKr }) => {
          const { kind, unit } = subject.indicator(indicator);
          return kind === 'benefit' && unitValueKrOf(unit, unitValueKr) !== null;
        });
  const others = said.measures.filter((one) => one !== valuing);
  const valuation = valuing && {
    indicatorId: subject.indicator(valuing.indicator).id,
    unitValueKr: valuing.unitValueKr ?? '1',
    volumeIndicatorId: null,
    share: valuing.share ?? '1',
  };
  const key = valuing?.indicator ?? null;
  const profile = statedProfile(subject);
  return {
    months:
      profile === null
        ? worthOfTargets(subject, key, valuation ?? null)
        : profileAmounts(profile, key === null ? 'month' : subject.indicator(key).grain),
    profile,
    valuation: valuation ?? null,
    evidence: others.map(({ indicator }) => subject.indicator(indicator).id),
  };
}

/** A yearly effect that holds from the first month on. */
function statedProfile({ said, benefit }: PlannedSubject): PlannedProfile | null {
  const period = statedPeriod(said);
  const { annualEffectKr } = said;
  if (period === null || annualEffectKr === null || benefit.valueClass === 'quality') return null;
  const effect = signed(oreFromKrText(annualEffectKr), benefit);
  return { ...period, fullEffectKrPerYear: krTextFromOre(effect), ramp: [] };
}

/** What the targets are worth; null when the file does not say, or says a yearly effect that cannot be placed. */
function worthOfTargets(
  { said, benefit, indicator, points }: PlannedSubject,
  key: string | null,
  valuation: Valuation | null,
): Months | null {
  if (said.annualEffectKr !== null || statedPeriod(said) === null) return null;
  if (key === null || valuation === null) return null;
  return worthOf(points(key), indicator(key), valuation, benefit);
}

/** A week's target says nothing about how many weeks a month has, so that it is worth nothing by itself. */
function worthOf(
  points: TargetSeries['points'],
  { baseline, grain, direction, unit }: IndicatorRecord,
  { unitValueKr, share }: Valuation,
  benefit: BenefitRecord,
): Months | null {
  if (baseline === null || grain === 'week' || points.length === 0) return null;
  return points.map(({ month, value }) => {
    const ore = plannedOre({
      direction,
      baseline: dec(baseline),
      target: dec(value),
      unitValueKr: dec(unitValueKrOf(unit, unitValueKr)),
      share: dec(share),
    });
    return { month, amountKr: krTextFromOre(signed(ore, benefit)) };
  });
}

/** What a disbenefit costs carries a minus, however the file writes it. */
function signed(ore: Ore, { disbenefit }: BenefitRecord): Ore {
  return disbenefit && ore > 0n ? -ore : ore;
}
