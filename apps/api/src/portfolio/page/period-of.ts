import type { Grain, Month } from '@gevinst/contract';

/** The key of the period that posts in a month: '2026-06' is '2026-Q2' for a quarterly indicator. */
export function periodOf(month: Month, grain: Grain): string {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  switch (grain) {
    case 'quarter':
      return `${year}-Q${Math.ceil(number / 3)}`;
    case 'half':
      return `${year}-H${Math.ceil(number / 6)}`;
    case 'year':
      return year;
    case 'week':
    case 'month':
      return month;
  }
}
