/** A calendar day in Europe/Copenhagen, 'YYYY-MM-DD'. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
const DATE_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Whole days since 1970-01-01. Throws RangeError when the text is not a day that exists. */
export function epochDay(date: IsoDate): number {
  const millis = DATE_SHAPE.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(millis) || dateOfEpochDay(millis / DAY_MS) !== date) {
    throw new RangeError(`Not a calendar day: '${date}'`);
  }
  return millis / DAY_MS;
}

/** The calendar day so many days after 1970-01-01. */
export function dateOfEpochDay(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day `days` after `date` (before, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfEpochDay(epochDay(date) + days);
}

/** The Monday of an ISO week. Throws RangeError when the year has no such week. */
export function mondayOfIsoWeek(year: number, week: number): IsoDate {
  const january4 = epochDay(`${String(year).padStart(4, '0')}-01-04`);
  const firstMonday = january4 - weekdayIndex(january4);
  const monday = firstMonday + 7 * (week - 1);
  if (week < 1 || Number(dateOfEpochDay(monday + 3).slice(0, 4)) !== year) {
    throw new RangeError(`${year} has no ISO week ${week}`);
  }
  return dateOfEpochDay(monday);
}

/** 0 = Monday … 6 = Sunday; 1970-01-01 was a Thursday. */
function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
