import type { BenefitStatus, IndicatorStatus } from '@gevinst/contract';
import { Benefit } from '@gevinst/contract';
import {
  annualised,
  dec,
  judgeTotals,
  rateText,
  keptGrain,
  targetImprovement,
  variance,
  varianceWording,
  type Decimal,
} from '@gevinst/domain';
import { etagOf } from '../../http/etag';
import type { BenefitRecord, IndicatorRecord } from '../../projects/projects.port';
import type { FigureTime } from '../figure-time';
import type { IndicatorReadingRow } from '../queries/indicator-readings.query';
import { benefitRunRate } from '../standing/benefit-run-rate';
import type { JudgedBenefit, JudgedIndicator } from '../standing/judge-benefit';
import type { JudgedProject } from '../standing/judge-project';
import { indicatorReason, type SeriesRows } from '../standing/load-reasons';
import type { Words } from '../standing/reason-words';
import { krTextOrNull, runRateText, totalsOf } from './to-contract';

interface Sources {
  readonly one: JudgedProject;
  readonly time: FigureTime;
  readonly series: SeriesRows;
  readonly reasons: ReadonlyMap<string, Words>;
  readonly records: readonly BenefitRecord[];
  readonly indicators: readonly IndicatorRecord[];
}

/** Each benefit of a project with its months, its indicators and the reason for its light. */
export function benefitStatuses(sources: Sources): BenefitStatus[] {
  const known = new Map(sources.one.benefits.map((one) => [one.benefitId, one]));
  return sources.records.flatMap((record) => {
    const judged = known.get(record.id);
    return judged === undefined ? [] : [statusOf(record, judged, sources)];
  });
}

function statusOf(record: BenefitRecord, judged: JudgedBenefit, sources: Sources): BenefitStatus {
  const { totals, originalTotals } = judged;
  const cells = totals === null ? [] : (sources.series.cells.get(judged.benefitId) ?? []);
  return {
    benefit: Benefit.parse(record),
    light: judged.light,
    monetary: totals !== null,
    totals: totals && totalsOf(judgeTotals(totals)),
    originalTotals: originalTotals && totalsOf(judgeTotals(originalTotals)),
    valuingIndicatorId: judged.valuing?.indicatorId ?? null,
    indicators: judged.indicators.flatMap((one) => indicatorStatus(one, sources)),
    months: cells.map((cell) => ({
      month: cell.month,
      planKr: krTextOrNull(cell.planOre),
      originalPlanKr: krTextOrNull(cell.originalPlanOre),
      actualKr: krTextOrNull(cell.actualOre),
      due: cell.due,
    })),
    reason: sources.reasons.get(judged.benefitId) ?? null,
    runRate: runRateText(benefitRunRate(judged, cells, sources.time)),
  };
}

function indicatorStatus(judged: JudgedIndicator, sources: Sources): IndicatorStatus[] {
  const { reading, light } = judged;
  const record = sources.indicators.find((one) => one.id === reading.indicator_id);
  if (record === undefined) return [];
  const { version, ...indicator } = record;
  const target = reading.target === null ? null : dec(reading.target);
  const { value } = reading;
  const original = originalTarget(reading, sources.series);
  const both = target !== null && value !== null && reading.due;
  return [
    {
      indicator: { ...indicator, etag: etagOf(version) },
      light,
      latestMonth: reading.due ? reading.month : null,
      latestValue: reading.due ? rateText(value) : null,
      latestTarget: reading.target,
      targetImprovement: both ? rateText(improved(reading, target, value)) : null,
      originalTarget: original,
      originalTargetImprovement:
        original !== null && value !== null && reading.due
          ? rateText(improved(reading, dec(original), value))
          : null,
      wording: both
        ? varianceWording(BigInt(variance(reading.direction, target, value).comparedTo(0)))
        : null,
      reason: indicatorReason(judged, sources.series, sources.time),
      runRate: runRate(record, value),
    },
  ];
}

/** The level of the same month in the plan first approved. */
function originalTarget(reading: IndicatorReadingRow, { targets }: SeriesRows): string | null {
  const found = (targets.get(reading.indicator_id) ?? []).find(
    (row) => row.original && row.projectId === reading.project_id && row.month === reading.month,
  );
  return found?.value ?? null;
}

function improved(reading: IndicatorReadingRow, target: Decimal, value: Decimal): Decimal | null {
  if (reading.baseline === null) return null;
  return targetImprovement(reading.direction, dec(reading.baseline), target, value);
}

/** Flows only: a level has no yearly rate. */
function runRate({ grain, aggregation }: IndicatorRecord, value: Decimal | null): string | null {
  if (value === null || aggregation !== 'sum') return null;
  return rateText(annualised(keptGrain(grain), value));
}
