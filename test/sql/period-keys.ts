import type { Grain } from '@gevinst/contract';
import { addDays, addMonths, lastDayOfMonth, monthRange, parsePeriodKey } from '@gevinst/domain';
import { postingMonth, type Month } from '@gevinst/domain';

/** Months in a period of the grain; weeks and days are kept with their month. */
export const MONTHS: Record<Grain | 'day', number> = {
  day: 1,
  week: 1,
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
};

/** The last month of the period of `grain` that a month lies in. */
export function aligned(month: Month, grain: Grain): Month {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  const last = Math.ceil(number / MONTHS[grain]) * MONTHS[grain];
  return `${year}-${String(last).padStart(2, '0')}`;
}

/** The months of the period of `grain` that a month lies in. */
export function spanOf(month: Month, grain: Grain): Month[] {
  const last = aligned(month, grain);
  return monthRange(addMonths(last, 1 - MONTHS[grain]), last);
}

/** The key of the period of `grain` that a month lies in; for weeks that of its month. */
export function keyOf(month: Month, grain: Grain): string {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  if (grain === 'quarter') return `${year}-Q${Math.ceil(number / 3)}`;
  if (grain === 'half') return `${year}-H${Math.ceil(number / 6)}`;
  return grain === 'year' ? year : month;
}

/** All periods of a finer grain that make up the period: months, or the weeks (days) of a month. */
export function finerKeys(month: Month, grain: Grain, finest: boolean): string[] {
  const months = spanOf(month, grain);
  if (!finest && MONTHS[grain] > 1) return months;
  return months.flatMap((one) => (finest && MONTHS[grain] === 1 ? daysOf(one) : weeksOf(one)));
}

export function weeksOf(month: Month): string[] {
  const year = month.slice(0, 4);
  const last = year === '2026' ? 53 : 52;
  const keys = Array.from(
    { length: last },
    (_, index) => `${year}-W${String(index + 1).padStart(2, '0')}`,
  );
  return keys.filter((key) => postingMonth(parsePeriodKey(key)) === month);
}

export function daysOf(month: Month): string[] {
  const length = Number(lastDayOfMonth(month).slice(8));
  return Array.from({ length }, (_, index) => addDays(`${month}-01`, index));
}
