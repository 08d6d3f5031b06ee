import { addDays, epochDay, type IsoDate } from './date';

/** A calendar month, 'YYYY-MM': the grain of plan and roll-up. Sorts as text. */
export type Month = string;

const MONTH_SHAPE = /^\d{4}-(0[1-9]|1[0-2])$/;

/** True for 'YYYY-MM' with a month from 01 to 12. */
export function isMonth(text: string): boolean {
  return MONTH_SHAPE.test(text);
}

/** The month a day lies in. Throws RangeError when the day does not exist. */
export function monthOf(date: IsoDate): Month {
  epochDay(date);
  return date.slice(0, 7);
}

/** The month `count` months later (earlier, when negative). Throws RangeError on a bad month. */
export function addMonths(month: Month, count: number): Month {
  return monthAt(monthIndex(month) + count);
}

/** How many months `to` lies after `from`; negative when it lies before. */
export function monthsBetween(from: Month, to: Month): number {
  return monthIndex(to) - monthIndex(from);
}

/** Every month from `from` to `to`, both included; none when `to` is earlier. */
export function monthRange(from: Month, to: Month): Month[] {
  const length = Math.max(0, monthsBetween(from, to) + 1);
  return Array.from({ length }, (_, offset) => addMonths(from, offset));
}

/** The last day of a month, leap years included. */
export function lastDayOfMonth(month: Month): IsoDate {
  return addDays(`${addMonths(month, 1)}-01`, -1);
}

/** The latest month that ends on or before `today`: the default reporting month. */
export function lastCompleteMonth(today: IsoDate): Month {
  const month = monthOf(today);
  return isToDate(month, today) ? month : addMonths(month, -1);
}

/** True when the month ends on or before the reporting date `to`: the month counts 'til dato'. */
export function isToDate(month: Month, to: IsoDate): boolean {
  return lastDayOfMonth(month) <= to;
}

function monthIndex(month: Month): number {
  if (!isMonth(month)) throw new RangeError(`Not a month: '${month}'`);
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthAt(index: number): Month {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return `${year}-${String((index % 12) + 1).padStart(2, '0')}`;
}
