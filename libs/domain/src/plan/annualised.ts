import { dec, type Decimal } from '../decimal';
import type { Grain } from '../calendar/period';

const DAYS_PER_YEAR = 365;

const PERIODS_PER_YEAR: Readonly<Record<Grain, Decimal>> = {
  month: dec(12),
  quarter: dec(4),
  half: dec(2),
  year: dec(1),
  week: dec(DAYS_PER_YEAR).dividedBy(7),
  day: dec(DAYS_PER_YEAR),
};

/** How many periods of a length a year of 365 days has, unrounded. F10. */
export function periodsPerYear(grain: Grain): Decimal {
  return PERIODS_PER_YEAR[grain];
}

/** The yearly run-rate of one period's flow, in the same unit, unrounded. Flows only, never levels. F10. */
export function annualised(grain: Grain, value: Decimal): Decimal {
  return dec(value).times(periodsPerYear(grain));
}

/** The share of a yearly amount that falls on some of its benefit days, unrounded. F10. */
export function shareByDays(yearly: Decimal, days: number, benefitDays = DAYS_PER_YEAR): Decimal {
  return dec(yearly).times(days).dividedBy(benefitDays);
}

/** The yearly amount that a flow over some days amounts to, unrounded. F10. */
export function annualisedByDays(
  value: Decimal,
  days: number,
  benefitDays = DAYS_PER_YEAR,
): Decimal {
  return dec(value).times(benefitDays).dividedBy(days);
}
