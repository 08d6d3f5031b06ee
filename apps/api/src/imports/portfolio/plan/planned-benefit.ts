import type { PlannedBenefit, TargetSeries, Valuation } from '@gevinst/contract';
import {
  dec,
  krTextFromOre,
  oreFromKrText,
  plannedMonths,
  plannedOre,
  sumOre,
  type Ore,
  unitValueKrOf,
} from '@gevinst/domain';
import type { BenefitRecord, IndicatorRecord } from '../../../projects/projects.port';
import type { SaidBenefit } from '../file-portfolio';
import { statedPeriod } from '../model-inputs';
import { postingMonthOf } from './target-points';

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
  /** `months` is the whole plan, not just what the file's targets are worth. */
  readonly whole: boolean;
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
  return {
    months: plannedAmounts(subject, valuing?.indicator ?? null, valuation ?? null),
    whole: said.annualEffectKr !== null,
    valuation: valuation ?? null,
    evidence: others.map(({ indicator }) => subject.indicator(indicator).id),
  };
}

/** Amounts per month: the stated yearly effect, else what the targets are worth; null when the file says neither. */
function plannedAmounts(
  { said, benefit, indicator, points }: PlannedSubject,
  key: string | null,
  valuation: Valuation | null,
): Months | null {
  const period = statedPeriod(said);
  if (period === null || benefit.valueClass === 'quality') return null;
  const measured = key === null ? null : indicator(key);
  if (said.annualEffectKr !== null) {
    const fullEffectOrePerYear = signed(oreFromKrText(said.annualEffectKr), benefit);
    const months = plannedMonths({ ...period, fullEffectOrePerYear, ramp: [] });
    return aligned(months, measured?.grain ?? 'month');
  }
  if (key === null || measured === null || valuation === null) return null;
  return worthOf(points(key), measured, valuation, benefit);
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

/** A plan stands in the months where the values it is compared with are posted. */
function aligned(
  months: readonly { readonly month: string; readonly planOre: Ore }[],
  grain: IndicatorRecord['grain'],
): Months {
  const posted = Map.groupBy(months, ({ month }) => postingMonthOf(grain, month));
  return [...posted].map(([month, parts]) => ({
    month,
    amountKr: krTextFromOre(sumOre(parts.map(({ planOre }) => planOre))),
  }));
}

/** What a disbenefit costs carries a minus, however the file writes it. */
function signed(ore: Ore, { disbenefit }: BenefitRecord): Ore {
  return disbenefit && ore > 0n ? -ore : ore;
}
