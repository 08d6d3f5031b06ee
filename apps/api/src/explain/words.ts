import { dayWords, MONTHS_DA, MONTHS_EN, type Month } from '@gevinst/domain';
import { dayOf } from '../warehouse/day-of';

/** A sentence in both languages. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

export const AGAINST_ORIGINAL: Words = {
  da: 'mod den oprindeligt godkendte plan',
  en: 'against the originally approved plan',
};

/** What a figure without a value is shown as. */
export const NO_VALUE = '–';

/** 'marts 2026': a month always with its year. */
export function monthWords(month: Month): Words {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5)) - 1];
  return { da: `${MONTHS_DA[number]} ${year}`, en: `${MONTHS_EN[number]} ${year}` };
}

/** The day of a moment: '12-03-2026', '12 Mar 2026'. */
export const dayWritten = (instant: string): Words => dayWords(dayOf(instant));

/** 'Bo Lindholm (12-03-2026)': what was done, or by whom, and on which day. */
export const onDay = (text: string, { da, en }: Words): Words => ({
  da: `${text} (${da})`,
  en: `${text} (${en})`,
});

/** A name that is the same in both languages. */
export const named = (name: string): Words => ({ da: name, en: name });

export const joined = (first: Words, second: Words, between = ': '): Words => ({
  da: `${first.da}${between}${second.da}`,
  en: `${first.en}${between}${second.en}`,
});
