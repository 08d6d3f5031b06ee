import type { Grain, IsoDate, Month } from '@gevinst/contract';
import {
  addDays,
  addMonths,
  dateOfEpochDay,
  epochDay,
  isToDate,
  lastCompleteMonth,
  monthOf,
} from '@gevinst/domain';
import type { Language } from '../../shared/format/numbers';
import { periodKey, periodName } from '../../shared/format/periods';

export interface MeasuredPeriod {
  /** As files write it, '2026-Q1'. */
  readonly key: string;
  /** The month in which it is posted. */
  readonly month: Month;
  readonly name: string;
}

const LENGTH = { month: 1, quarter: 3, half: 6, year: 12 } as const;
const WEEK: Record<Language, string> = { da: 'uge', en: 'week' };
const COUNT = 36;

/** The latest periods that are over, newest first. */
export function recentPeriods(grain: Grain, today: IsoDate, language: Language): MeasuredPeriod[] {
  return grain === 'week' ? recentWeeks(today, language) : recentMonths(grain, today, language);
}

function recentMonths(
  grain: Exclude<Grain, 'week'>,
  today: IsoDate,
  language: Language,
): MeasuredPeriod[] {
  const length = LENGTH[grain];
  let month = lastCompleteMonth(today);
  while (Number(month.slice(5)) % length !== 0 || !isToDate(month, today)) {
    month = addMonths(month, -1);
  }
  return Array.from({ length: grain === 'year' ? 10 : COUNT }, (_, back) => {
    const posted = addMonths(month, -back * length);
    return {
      key: periodKey(posted, grain),
      month: posted,
      name: periodName(posted, grain, language),
    };
  });
}

function recentWeeks(today: IsoDate, language: Language): MeasuredPeriod[] {
  // Day 0 was a Thursday.
  const monday = epochDay(today) - ((epochDay(today) + 3) % 7);
  return Array.from({ length: COUNT }, (_, back) => {
    const thursday = addDays(dateOfEpochDay(monday - 7 * (back + 1)), 3);
    const year = thursday.slice(0, 4);
    const week = Math.floor((epochDay(thursday) - epochDay(`${year}-01-01`)) / 7) + 1;
    return {
      key: `${year}-W${String(week).padStart(2, '0')}`,
      month: monthOf(thursday),
      name: `${WEEK[language]} ${week}, ${year}`,
    };
  });
}
