import type { Grain, Month } from '@gevinst/contract';
import { addMonths } from '@gevinst/domain';

const MONTHS: Record<Grain, number> = { week: 1, month: 1, quarter: 3, half: 6, year: 12 };

/** The first month of the period that posts in a month. */
export function firstMonthOf(month: Month, grain: Grain): Month {
  return addMonths(month, 1 - MONTHS[grain]);
}
