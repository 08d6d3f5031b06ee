import type { Benefit, IndicatorInput } from '@gevinst/contract';
import { monthsBetween } from '../../../shared/format/dates';

const LENGTH = { week: 1, month: 1, quarter: 3, half: 6, year: 12 } as const;

type Grain = IndicatorInput['grain'];

/** The months in which a benefit's periods post their values: a quarter in its last month, and so on. */
export function postingMonths(
  benefit: Pick<Benefit, 'realisationFrom' | 'realisationTo'>,
  grain: Grain,
): string[] {
  return monthsBetween(benefit.realisationFrom, benefit.realisationTo).filter(
    (month) => Number(month.slice(5)) % LENGTH[grain] === 0,
  );
}

/** The month in which a month's share of a period is posted: that of the period's end. */
export function postingMonthOf(month: string, grain: Grain): string {
  const end = Math.ceil(Number(month.slice(5)) / LENGTH[grain]) * LENGTH[grain];
  return `${month.slice(0, 4)}-${String(end).padStart(2, '0')}`;
}
