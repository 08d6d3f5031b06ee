import { monthsBetween } from '../../../shared/format/dates';
import { previousMonth } from './month-end';

/** How far back the lists go; the address takes any month. */
const YEARS_BACK = 3;

/** The complete months before `today`, newest first. */
export function monthsBack(today: string): string[] {
  const last = previousMonth(today);
  return monthsBetween(`${Number(last.slice(0, 4)) - YEARS_BACK}-01`, last).reverse();
}

/** A value from a link stays visible also when the list does not hold it. */
export function withChosen(
  values: readonly string[],
  chosen: string | undefined,
): readonly string[] {
  return chosen === undefined || values.includes(chosen) ? values : [chosen, ...values];
}
