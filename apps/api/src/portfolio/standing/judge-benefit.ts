import type { Grain, ValueClass } from '@gevinst/contract';
import {
  dec,
  DEFAULT_TOLERANCE,
  indicatorLight,
  moneyLight,
  worstLight,
  type CoverageItem,
  type Light,
  type RealisationTotals,
  type Tolerance,
} from '@gevinst/domain';
import type { BenefitTotalsRow } from '../queries/benefit-totals.query';
import type { IndicatorReadingRow } from '../queries/indicator-readings.query';

export interface JudgedIndicator {
  readonly reading: IndicatorReadingRow;
  readonly light: Light;
}

/** How a benefit's money follows from an indicator. */
export interface ValuingLinkRow {
  readonly indicatorId: string;
  readonly unitValueKr: string;
  readonly volumeIndicatorId: string | null;
  readonly share: string;
}

/** A benefit with its sums, its indicators and its light. */
export interface JudgedBenefit {
  readonly benefitId: string;
  readonly projectId: string;
  readonly valueClass: ValueClass;
  readonly disbenefit: boolean;
  readonly light: Light;
  /** null when the benefit is not monetary. */
  readonly totals: RealisationTotals | null;
  readonly originalTotals: RealisationTotals | null;
  readonly coverage: CoverageItem;
  /** As the plan in force values it; null when that does not. */
  readonly valuing: ValuingLinkRow | null;
  /** What its realised money is worked out by: `valuing`, else the valuation of the originally approved plan. */
  readonly workedOutBy: ValuingLinkRow | null;
  /** How often its money is measured: as the indicator that it is worked out by, else by month. */
  readonly grain: Grain;
  readonly indicators: readonly JudgedIndicator[];
  readonly latestDue: string | null;
  readonly latestMeasured: string | null;
}

/** Judges one benefit by the domain's rules from the warehouse's sums. */
export function judgeBenefit(
  row: BenefitTotalsRow,
  readings: readonly IndicatorReadingRow[],
): JudgedBenefit {
  const indicators = readings.map((reading) => ({ reading, light: lightOfIndicator(reading) }));
  const workedOutBy = valuationOf(row);
  const shared = {
    benefitId: row.benefit_id,
    projectId: row.project_id,
    valueClass: row.value_class,
    disbenefit: row.disbenefit,
    valuing: row.in_force === true ? workedOutBy : null,
    workedOutBy,
    grain: row.grain ?? ('month' as const),
    indicators,
  };
  return isMonetary(row)
    ? { ...shared, ...moneyStanding(row, toleranceOf(readings)) }
    : { ...shared, ...indicatorStanding(indicators) };
}

/** Quality is never turned into kroner; the other classes are money once the plan says how much or by what. */
function isMonetary(row: BenefitTotalsRow): boolean {
  const planned = row.months > 0 || row.original_months > 0 || row.in_force === true;
  return row.value_class !== 'quality' && planned;
}

function moneyStanding(row: BenefitTotalsRow, tolerance: Tolerance) {
  const totals = {
    planMeasuredOre: row.plan_measured,
    actualOre: row.actual,
    planDueUnmeasuredOre: row.plan_unmeasured,
    planRemainingOre: row.plan_remaining,
  };
  const due = row.latest_due !== null;
  const fresh = due && row.latest_due === row.latest_measured;
  return {
    totals,
    originalTotals: {
      planMeasuredOre: row.original_measured,
      actualOre: row.original_actual,
      planDueUnmeasuredOre: row.original_unmeasured,
      planRemainingOre: row.original_remaining,
    },
    light: moneyLight(totals, tolerance, fresh, due, row.months > 0),
    coverage: { planDueOre: row.plan_measured + row.plan_unmeasured, due, fresh },
    latestDue: row.latest_due,
    latestMeasured: row.latest_measured,
  };
}

/** A benefit without money stands as its worst benefit indicator; success indicators never count as benefits. */
function indicatorStanding(all: readonly JudgedIndicator[]) {
  const counted = all.filter(({ reading }) => reading.kind === 'benefit');
  const due = counted.filter(({ reading }) => reading.due);
  const measured = due.filter(({ reading }) => reading.value !== null);
  const latest = (some: readonly JudgedIndicator[]) =>
    some
      .map(({ reading }) => reading.month ?? '')
      .toSorted()
      .at(-1) ?? null;
  return {
    totals: null,
    originalTotals: null,
    light: worstLight(counted.map((one) => one.light)) ?? ('noTarget' as const),
    coverage: {
      planDueOre: null,
      due: due.length > 0,
      fresh: due.length > 0 && measured.length === due.length,
    },
    latestDue: latest(due),
    latestMeasured: latest(measured),
  };
}

/** Without a baseline the target itself is the level to hold. */
function lightOfIndicator(reading: IndicatorReadingRow): Light {
  const { direction, baseline, target, value, due, green, yellow } = reading;
  return indicatorLight(
    {
      direction,
      baseline: dec(baseline ?? target ?? 0),
      target: target === null ? null : dec(target),
      actual: value,
      due,
    },
    { green: dec(green), yellow: dec(yellow) },
  );
}

function toleranceOf(readings: readonly IndicatorReadingRow[]): Tolerance {
  const valuing = readings.find(({ role }) => role === 'valuing');
  if (valuing === undefined) return DEFAULT_TOLERANCE;
  return { green: dec(valuing.green), yellow: dec(valuing.yellow) };
}

function valuationOf(row: BenefitTotalsRow): ValuingLinkRow | null {
  if (row.indicator_id === null) return null;
  return {
    indicatorId: row.indicator_id,
    unitValueKr: row.unit_value ?? '0',
    volumeIndicatorId: row.volume_indicator_id,
    share: row.share ?? '1',
  };
}
