import type { TargetSeries } from '@gevinst/contract';
import type { IndicatorRecord } from '../indicators/indicators.port';
import { duplicates, indicatorOf, isTooLarge, type Fault, type PlanSubjects } from './plan-faults';

/** How many months a period of the grain has; a week posts in a month. */
const MONTHS = { week: 1, month: 1, quarter: 3, half: 6, year: 12 } as const;
const LAST_MONTHS = {
  quarter: 'kvartalets sidste måned (03, 06, 09 eller 12)',
  half: 'halvårets sidste måned (06 eller 12)',
  year: 'årets sidste måned (12)',
} as const;

/** The target series of a plan: known indicators, each once, values in the months where measurements post. */
export function checkTargets(targets: readonly TargetSeries[], subjects: PlanSubjects): Fault[] {
  const twice = duplicates(targets.map((one) => one.indicatorId)).map((at) => ({
    path: `targets.${at}.indicatorId`,
    message: `Indikatoren "${nameOf(targets[at], subjects)}" har to rækker måltal`,
  }));
  return [...twice, ...targets.flatMap((one, at) => checkSeries(one, `targets.${at}`, subjects))];
}

const nameOf = (series: TargetSeries | undefined, subjects: PlanSubjects) =>
  indicatorOf(subjects, series?.indicatorId ?? '')?.name ?? '';

function checkSeries(series: TargetSeries, path: string, subjects: PlanSubjects): Fault[] {
  const indicator = indicatorOf(subjects, series.indicatorId);
  if (indicator === undefined) {
    return [{ path: `${path}.indicatorId`, message: 'Måltal for en indikator, der ikke findes' }];
  }
  const of = `Måltal for "${indicator.name}"`;
  const fault = (at: number, what: string) => ({
    path: `${path}.points.${at}`,
    message: `${of}: ${what}`,
  });
  const months = series.points.map(({ month }) => month);
  return [
    ...duplicates(months).map((at) => fault(at, `${months[at] ?? ''} står to gange`)),
    ...series.points.flatMap(({ month, value }, at) => [
      ...(isTooLarge(value) ? [fault(at, `tallet i ${month} er for stort`)] : []),
      ...misplaced(indicator, month).map((what) => fault(at, what)),
    ]),
  ];
}

function misplaced({ grain }: IndicatorRecord, month: string): string[] {
  if (Number(month.slice(5)) % MONTHS[grain] === 0) return [];
  if (grain === 'week' || grain === 'month') return [];
  return [`${month} skal være ${LAST_MONTHS[grain]}`];
}
