import { dec, isDue, isToDate, type TrendPoint } from '@gevinst/domain';
import { INDICATOR_MONTHS, type IndicatorMonthRow } from '../../measured/indicator-months.query';
import type { Ask } from '../../warehouse/warehouse.port';
import type { FigureTime } from '../figure-time';
import {
  BENEFIT_MONTHS,
  TARGETS,
  type BenefitMonthRow,
  type TargetRow,
} from '../queries/series.query';
import type { JudgedBenefit, JudgedIndicator } from './judge-benefit';
import { lightWords, trendWords, unmeasuredWords, type Words } from './reason-words';

export interface IndicatorRows {
  readonly values: ReadonlyMap<string, readonly IndicatorMonthRow[]>;
  readonly targets: ReadonlyMap<string, readonly TargetRow[]>;
}

export interface SeriesRows extends IndicatorRows {
  readonly cells: ReadonlyMap<string, readonly BenefitMonthRow[]>;
}

/** Why each benefit stands as it does, in words, by benefit id. */
export async function loadReasons(
  ask: Ask,
  time: FigureTime,
  benefits: readonly JudgedBenefit[],
): Promise<Map<string, Words>> {
  if (benefits.length === 0) return new Map();
  const rows = await loadSeries(ask, time, benefits);
  return new Map(benefits.map((one) => [one.benefitId, benefitReason(one, rows, time)]));
}

/** The series behind some benefits: their indicators' values and targets, and their months in kroner. */
export async function loadSeries(
  ask: Ask,
  { seq, to, dueAt }: FigureTime,
  benefits: readonly JudgedBenefit[],
): Promise<SeriesRows> {
  const ids = benefits.map((one) => one.benefitId);
  const indicators = await loadIndicatorRows(ask, seq, benefits);
  const cells = await ask(BENEFIT_MONTHS, { seq, to, due_at: dueAt, benefits: ids });
  return {
    ...indicators,
    cells: Map.groupBy(cells, (row) => row.benefitId),
  };
}

/** The values and targets of the indicators that some benefits are followed by. */
export async function loadIndicatorRows(
  ask: Ask,
  seq: number,
  benefits: readonly JudgedBenefit[],
): Promise<IndicatorRows> {
  const indicators = [
    ...new Set(benefits.flatMap((one) => one.indicators.map((i) => i.reading.indicator_id))),
  ];
  const values = await ask(INDICATOR_MONTHS, { seq, indicators });
  const targets = await ask(TARGETS, { seq, indicators });
  return {
    values: Map.groupBy(values, (row) => row.indicatorId),
    targets: Map.groupBy(targets, (row) => row.indicatorId),
  };
}

/** The indicator says most; then the money; then the light alone. */
function benefitReason(benefit: JudgedBenefit, rows: SeriesRows, time: FigureTime): Words {
  const money = moneyPoints(rows.cells.get(benefit.benefitId) ?? []);
  const indicators = byRelevance(benefit).map((one) => ({
    direction: one.reading.direction,
    points: indicatorPoints(one, rows, time),
  }));
  if (benefit.light === 'notMeasured') {
    const missing = [money, ...indicators.map((one) => one.points)].map(unmeasuredWords);
    return missing.find((words) => words !== null) ?? lightWords(benefit.light, benefit.totals);
  }
  const trends = indicators.map((one) => trendWords(one.direction, one.points));
  const found = [...trends, trendWords('higher', money)].find((words) => words !== null);
  return found ?? lightWords(benefit.light, benefit.totals);
}

/** Why one indicator stands as it does; null when its series has nothing to say. */
export function indicatorReason(
  indicator: JudgedIndicator,
  rows: IndicatorRows,
  time: FigureTime,
): Words | null {
  const points = indicatorPoints(indicator, rows, time);
  if (indicator.light === 'notMeasured') return unmeasuredWords(points);
  return trendWords(indicator.reading.direction, points);
}

function byRelevance(benefit: JudgedBenefit): readonly JudgedIndicator[] {
  const counted = benefit.indicators.filter(({ reading }) => reading.kind === 'benefit');
  const same = counted.filter((one) => one.light === benefit.light);
  return [...same, ...counted.filter((one) => !same.includes(one))];
}

function indicatorPoints(
  { reading }: JudgedIndicator,
  { values, targets }: IndicatorRows,
  { to, dueAt }: FigureTime,
): TrendPoint[] {
  const measured = new Map(
    (values.get(reading.indicator_id) ?? []).map((row) => [row.month, row.value]),
  );
  const planned = new Map(
    (targets.get(reading.indicator_id) ?? [])
      .filter((row) => row.projectId === reading.project_id && !row.original)
      .map((row) => [row.month, dec(row.value)]),
  );
  const months = [...new Set([...measured.keys(), ...planned.keys()])].sort();
  return months
    .filter((month) => isToDate(month, to))
    .map((month) => ({
      month,
      value: measured.get(month) ?? null,
      target: planned.get(month) ?? null,
      due: isDue(month, reading.grace_days, dueAt),
    }));
}

function moneyPoints(cells: readonly BenefitMonthRow[]): TrendPoint[] {
  return cells
    .filter((cell) => cell.due && cell.planOre !== null)
    .map((cell) => ({
      month: cell.month,
      value: cell.actualOre === null ? null : dec(cell.actualOre),
      target: dec(cell.planOre ?? 0n),
      due: true,
    }));
}
