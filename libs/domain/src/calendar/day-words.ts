import type { IsoDate } from './date';

const SHORT_EN = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day inside a sentence, as the pages write it: '01-03-2027', in English '1 Mar 2027'. */
export function dayWords(day: IsoDate): { readonly da: string; readonly en: string } {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = SHORT_EN[Number(month) - 1] ?? month;
  return { da: `${date}-${month}-${year}`, en: `${Number(date)} ${name} ${year}` };
}
