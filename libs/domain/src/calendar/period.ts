import { addDays, epochDay, mondayOfIsoWeek, type IsoDate } from './date';
import { lastDayOfMonth, monthOf, type Month } from './month';

/** How long a period is. */
export type Grain = 'month' | 'quarter' | 'half' | 'year' | 'week' | 'day';

/**
 * A calendar period by its canonical key: month '2026-03', quarter '2026-Q1', half '2026-H1',
 * year '2026', ISO week '2026-W12', day '2026-03-05'.
 */
export interface Period {
  readonly grain: Grain;
  readonly key: string;
}

const KEY_SHAPES: readonly (readonly [Grain, RegExp])[] = [
  ['month', /^\d{4}-(0[1-9]|1[0-2])$/],
  ['quarter', /^\d{4}-Q[1-4]$/],
  ['half', /^\d{4}-H[12]$/],
  ['year', /^\d{4}$/],
  ['week', /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/],
  ['day', /^\d{4}-\d{2}-\d{2}$/],
];

/** The period a canonical key names. Throws RangeError on any other text, week 53 included where there is none. */
export function parsePeriodKey(key: string): Period {
  const grain = KEY_SHAPES.find(([, shape]) => shape.test(key))?.[0];
  if (grain === undefined) throw new RangeError(`Not a period: '${key}'`);
  const period: Period = { grain, key };
  periodStart(period);
  return period;
}

/** How long the periods are that an indicator's values are kept in: weeks are kept by month. */
export function keptGrain(grain: Grain): Exclude<Grain, 'week'> {
  return grain === 'week' ? 'month' : grain;
}

/** How many months a period has whose values are kept by month; a week posts in one. */
const MONTHS = { week: 1, month: 1, quarter: 3, half: 6, year: 12 } as const;

/** How many months a period of the grain has; a week counts by the month it posts in. */
export const monthsOf = (grain: keyof typeof MONTHS): number => MONTHS[grain];

/** The month in which the period of the grain posts that a month belongs to: the last of it. */
export function postingMonthOf(month: Month, grain: keyof typeof MONTHS): Month {
  const last = Math.ceil(Number(month.slice(5)) / MONTHS[grain]) * MONTHS[grain];
  return `${month.slice(0, 4)}-${String(last).padStart(2, '0')}`;
}

/** The first day of a period. */
export function periodStart(period: Period): IsoDate {
  switch (period.grain) {
    case 'day':
      epochDay(period.key);
      return period.key;
    case 'week':
      return mondayOfIsoWeek(yearOf(period), weekOf(period));
    default:
      return `${firstMonth(period)}-01`;
  }
}

/** The last day of a period. */
export function periodEnd(period: Period): IsoDate {
  switch (period.grain) {
    case 'day':
      return periodStart(period);
    case 'week':
      return addDays(periodStart(period), 6);
    default:
      return lastDayOfMonth(postingMonth(period));
  }
}

/** Days in a period, first and last included. */
export function daysInPeriod(period: Period): number {
  return epochDay(periodEnd(period)) - epochDay(periodStart(period)) + 1;
}

/**
 * The month a period's value counts in: its own month, the last month of a quarter, half-year or
 * year, the month of an ISO week's Thursday.
 */
export function postingMonth(period: Period): Month {
  switch (period.grain) {
    case 'month':
      return period.key;
    case 'quarter':
      return monthInYear(period, Number(period.key.slice(6)) * 3);
    case 'half':
      return monthInYear(period, Number(period.key.slice(6)) * 6);
    case 'year':
      return monthInYear(period, 12);
    case 'week':
      return monthOf(addDays(periodStart(period), 3));
    case 'day':
      return monthOf(period.key);
  }
}

/**
 * True when a value for the month has fallen due: month end + grace days, on that day or later.
 * `reportingDate` is the day one looks from; cut months by `isToDate` separately.
 */
export function isDue(month: Month, graceDays: number, reportingDate: IsoDate): boolean {
  return addDays(lastDayOfMonth(month), graceDays) <= reportingDate;
}

/** As `isDue`, for a period of any grain: period end + grace days. */
export function isPeriodDue(period: Period, graceDays: number, reportingDate: IsoDate): boolean {
  return addDays(periodEnd(period), graceDays) <= reportingDate;
}

function firstMonth(period: Period): Month {
  const part = Number(period.key.slice(6));
  if (period.grain === 'quarter') return monthInYear(period, part * 3 - 2);
  if (period.grain === 'half') return monthInYear(period, part * 6 - 5);
  return period.grain === 'year' ? monthInYear(period, 1) : period.key;
}

function monthInYear(period: Period, month: number): Month {
  return `${period.key.slice(0, 4)}-${String(month).padStart(2, '0')}`;
}

function yearOf(period: Period): number {
  return Number(period.key.slice(0, 4));
}

function weekOf(period: Period): number {
  return Number(period.key.slice(6));
}
