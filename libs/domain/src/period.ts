import { Temporal } from 'temporal-polyfill';

/** Calendar month, "2026-03". */
export type Month = string;
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
/** A calendar period with its canonical key: 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W12, 2026-03-05. */
export interface Period {
  readonly grain: Grain;
  readonly key: string;
}

const patterns: readonly (readonly [Grain, RegExp])[] = [
  ['year', /^\d{4}$/],
  ['half', /^\d{4}-H[12]$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['week', /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/],
  ['day', /^\d{4}-\d{2}-\d{2}$/],
];

/** Reads a canonical key. Throws RangeError on anything else, also on days and weeks that do not exist. */
export function parsePeriod(key: string): Period {
  const found = patterns.find(([, pattern]) => pattern.test(key));
  if (!found) throw new RangeError(`not a period: ${key}`);
  const period = { grain: found[0], key };
  if (period.grain === 'day') Temporal.PlainDate.from(key, { overflow: 'reject' });
  if (period.grain === 'week') thursdayOf(key);
  return period;
}

/** The month a value posts in: the last month of its period; a week belongs to the month of its Thursday. */
export function postingMonth(period: Period): Month {
  const year = period.key.slice(0, 4);
  switch (period.grain) {
    case 'year':
      return `${year}-12`;
    case 'half':
      return monthKey(Number(year), Number(period.key.slice(6)) * 6);
    case 'quarter':
      return monthKey(Number(year), Number(period.key.slice(6)) * 3);
    case 'week':
      return thursdayOf(period.key).toPlainYearMonth().toString();
    default:
      return period.key.slice(0, 7);
  }
}

/** The month `count` months later (earlier when negative). */
export function addMonths(month: Month, count: number): Month {
  return Temporal.PlainYearMonth.from(month).add({ months: count }).toString();
}

/** All months from `from` to `to`, both included; empty when `to` is before `from`. */
export function monthRange(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Last calendar day of a month, "2026-02-28". */
export function lastDayOf(month: Month): string {
  const yearMonth = Temporal.PlainYearMonth.from(month);
  return yearMonth.toPlainDate({ day: yearMonth.daysInMonth }).toString();
}

/** The default reporting month: the last one that is over on `today` ("2026-11-23" gives "2026-10"). */
export function lastCompleteMonth(today: string): Month {
  const month = today.slice(0, 7);
  return today === lastDayOf(month) ? month : addMonths(month, -1);
}

/** A measurement of `month` is due once `graceDays` have passed since the month's last day. */
export function isDue(month: Month, graceDays: number, reportingDate: string): boolean {
  const due = Temporal.PlainDate.from(lastDayOf(month)).add({ days: graceDays });
  return Temporal.PlainDate.compare(due, Temporal.PlainDate.from(reportingDate)) <= 0;
}

function monthKey(year: number, month: number): Month {
  return `${String(year)}-${String(month).padStart(2, '0')}`;
}

function thursdayOf(weekKey: string): Temporal.PlainDate {
  const year = Number(weekKey.slice(0, 4));
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const firstThursday = fourth.add({ days: 4 - fourth.dayOfWeek });
  const thursday = firstThursday.add({ weeks: Number(weekKey.slice(6)) - 1 });
  if (thursday.year !== year) throw new RangeError(`no such week: ${weekKey}`);
  return thursday;
}
