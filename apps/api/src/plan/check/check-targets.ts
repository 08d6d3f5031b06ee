import type { TargetSeries } from '@gevinst/contract';
import { postingMonthOf } from '@gevinst/domain';
import type { IndicatorRecord } from '../../indicators/indicators.port';
import { duplicates, indicatorOf, isTooLarge, type Fault, type PlanSubjects } from './plan-faults';

const LAST_MONTHS = {
  quarter: {
    da: 'kvartalets sidste måned (03, 06, 09 eller 12)',
    en: 'the last month of the quarter (03, 06, 09 or 12)',
  },
  half: {
    da: 'halvårets sidste måned (06 eller 12)',
    en: 'the last month of the half-year (06 or 12)',
  },
  year: { da: 'årets sidste måned (12)', en: 'the last month of the year (12)' },
} as const;

/** The target series of a plan: known indicators, each once, values in the months where measurements post. */
export function checkTargets(targets: readonly TargetSeries[], subjects: PlanSubjects): Fault[] {
  const twice = duplicates(targets.map((one) => one.indicatorId)).map((at) => ({
    path: `targets.${at}.indicatorId`,
    message: {
      da: `Indikatoren "${nameOf(targets[at], subjects)}" har to rækker måltal`,
      en: `The indicator "${nameOf(targets[at], subjects)}" has two series of targets`,
    },
  }));
  return [...twice, ...targets.flatMap((one, at) => checkSeries(one, `targets.${at}`, subjects))];
}

const nameOf = (series: TargetSeries | undefined, subjects: PlanSubjects) =>
  indicatorOf(subjects, series?.indicatorId ?? '')?.name ?? '';

function checkSeries(series: TargetSeries, path: string, subjects: PlanSubjects): Fault[] {
  const indicator = indicatorOf(subjects, series.indicatorId);
  if (indicator === undefined) {
    const da = 'Måltal for en indikator, der ikke findes';
    const en = 'Targets of an indicator that does not exist';
    return [{ path: `${path}.indicatorId`, message: { da, en } }];
  }
  const { name } = indicator;
  const fault = (at: number, { da, en }: Fault['message']) => ({
    path: `${path}.points.${at}`,
    message: { da: `Måltal for "${name}": ${da}`, en: `Targets of "${name}": ${en}` },
  });
  const months = series.points.map(({ month }) => month);
  return [
    ...duplicates(months).map((at) =>
      fault(at, {
        da: `${months[at] ?? ''} står to gange`,
        en: `${months[at] ?? ''} is there twice`,
      }),
    ),
    ...series.points.flatMap(({ month, value }, at) => [
      ...(isTooLarge(value)
        ? [
            fault(at, {
              da: `tallet i ${month} er for stort`,
              en: `the figure of ${month} is too large`,
            }),
          ]
        : []),
      ...misplaced(indicator, month).map((what) => fault(at, what)),
    ]),
  ];
}

function misplaced({ grain }: IndicatorRecord, month: string): Fault['message'][] {
  if (postingMonthOf(month, grain) === month) return [];
  if (grain === 'week' || grain === 'month') return [];
  const { da, en } = LAST_MONTHS[grain];
  return [{ da: `${month} skal være ${da}`, en: `${month} must be ${en}` }];
}
