import type { Grain } from '@gevinst/contract';
import type { Language } from './spoken';
import { monthLong, monthShort } from './dates';

/** The period that is posted in a month, as it is said: 'mar. 2026', '1. kvt. 2026', '1. halvår 2026', '2026'; in English 'Q1 2026', 'H1 2026'. */
export function periodName(month: string, grain: Grain, language: Language): string {
  const year = month.slice(0, 4);
  const number = Number(month.slice(5));
  const [quarter, half] = [Math.ceil(number / 3), Math.ceil(number / 6)];
  if (grain === 'quarter')
    return language === 'en' ? `Q${quarter} ${year}` : `${quarter}. kvt. ${year}`;
  if (grain === 'half') return language === 'en' ? `H${half} ${year}` : `${half}. halvår ${year}`;
  return grain === 'year' ? year : monthShort(month, language);
}

/** As `periodName`, inside a sentence: 'marts 2026'. */
export function periodInProse(month: string, grain: Grain, language: Language): string {
  const isMonth = grain === 'month' || grain === 'week';
  return isMonth ? monthLong(month, language) : periodName(month, grain, language);
}

/** The period that is posted in a month, as files write it: '2026-03', '2026-Q1', '2026-H1', '2026'. */
export function periodKey(month: string, grain: Grain): string {
  const year = month.slice(0, 4);
  const number = Number(month.slice(5));
  if (grain === 'quarter') return `${year}-Q${Math.ceil(number / 3)}`;
  if (grain === 'half') return `${year}-H${Math.ceil(number / 6)}`;
  return grain === 'year' ? year : month;
}
