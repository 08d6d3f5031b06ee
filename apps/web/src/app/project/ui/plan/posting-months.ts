import type { Benefit, IndicatorInput } from '@gevinst/contract';
import { postingMonthOf } from '@gevinst/domain';
import { monthsBetween } from '../../../shared/format/dates';

type Grain = IndicatorInput['grain'];

/** The months in which a benefit's periods post their values: a quarter in its last month, and so on. */
export function postingMonths(
  benefit: Pick<Benefit, 'realisationFrom' | 'realisationTo'>,
  grain: Grain,
): string[] {
  return monthsBetween(benefit.realisationFrom, benefit.realisationTo).filter(
    (month) => postingMonthOf(month, grain) === month,
  );
}
