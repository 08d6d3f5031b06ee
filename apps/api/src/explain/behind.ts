import type { Month } from '@gevinst/contract';
import { lastCompleteMonth } from '@gevinst/domain';
import type { FigureTime, JudgedBenefit } from '../portfolio/standing.port';
import type { RowsAsked } from './measured-rows';
import { firstMonthOf } from './span';

/** The measurements that the money of some benefits rests on, to date or in one month. */
export function behind(
  benefits: readonly JudgedBenefit[],
  { seq, to, from, asOf }: FigureTime,
  month: Month | undefined,
): RowsAsked {
  const firsts = new Map<string, string>();
  for (const { workedOutBy, totals, grain } of benefits) {
    if (workedOutBy === null || totals === null) continue;
    const first = month === undefined ? from : firstMonthOf(month, grain);
    for (const id of [workedOutBy.indicatorId, workedOutBy.volumeIndicatorId]) {
      const known = id === null ? undefined : firsts.get(id);
      if (id !== null) firsts.set(id, known === undefined || first < known ? first : known);
    }
  }
  return { firsts, seq, asOf, last: month ?? lastCompleteMonth(to) };
}
