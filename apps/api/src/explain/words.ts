import type { Explanation } from '@gevinst/contract';
import { MONTHS_DA, MONTHS_EN, type Month } from '@gevinst/domain';

/** A sentence in both languages. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

type Formula = Explanation['formula'];

/** What a figure without a value is shown as. */
export const NO_VALUE = '–';

/** The definitions of the figures, by their number in the arithmetic. */
export const FORMULAS = {
  sumActual: {
    id: 'F13',
    da: 'Summen af det realiserede i de måneder, der er forfaldne og målt',
    en: 'The sum of what was realised in the months that are due and measured',
  },
  sumPlan: {
    id: 'F13',
    da: 'Summen af det planlagte i de samme måneder: dem, der er forfaldne og målt',
    en: 'The sum of what was planned in the same months: those that are due and measured',
  },
  money: {
    id: 'F4',
    da: 'Forbedring i forhold til udgangspunktet × mængde × enhedsværdi × gevinstens andel',
    en: 'Improvement on the baseline × volume × unit value × the benefit’s share',
  },
  plannedMonth: {
    id: 'F13',
    da: 'Beløbet for måneden i den godkendte plan',
    en: 'The amount of the month in the approved plan',
  },
  variance: {
    id: 'F7',
    da: 'Realiseret − planlagt over de samme forfaldne og målte måneder',
    en: 'Realised − planned over the same due and measured months',
  },
  rate: {
    id: 'F8',
    da: 'Realiseret ÷ planlagt over de samme forfaldne og målte måneder',
    en: 'Realised ÷ planned over the same due and measured months',
  },
  forecast: {
    id: 'F11',
    da: 'Realiseret, hvor der er målt, og planen i alle andre måneder',
    en: 'Realised where measured, and the plan in all other months',
  },
  coverageMoney: {
    id: 'F19',
    da: 'Planlagte kroner for gevinster, hvis seneste forfaldne periode er målt ÷ planlagte kroner for alle gevinster med forfaldne perioder',
    en: 'Planned kroner of benefits whose latest due period is measured ÷ planned kroner of all benefits with due periods',
  },
  coverageCount: {
    id: 'F19',
    da: 'Antal gevinster, hvis seneste forfaldne periode er målt ÷ antal gevinster med forfaldne perioder',
    en: 'Benefits whose latest due period is measured ÷ benefits with due periods',
  },
  sum: {
    id: 'F13',
    da: 'Summen af periodens målinger',
    en: 'The sum of the period’s measurements',
  },
  mean: {
    id: 'F13',
    da: 'Gennemsnittet af periodens målinger, vægtet med dage',
    en: 'The mean of the period’s measurements, weighted by days',
  },
  last: { id: 'F13', da: 'Periodens seneste måling', en: 'The period’s last measurement' },
} as const satisfies Record<string, Formula>;

/** 'marts 2026': a month always with its year. */
export function monthWords(month: Month): Words {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5)) - 1];
  return { da: `${MONTHS_DA[number]} ${year}`, en: `${MONTHS_EN[number]} ${year}` };
}

/** A name that is the same in both languages. */
export const named = (name: string): Words => ({ da: name, en: name });

export const joined = (first: Words, second: Words, between = ': '): Words => ({
  da: `${first.da}${between}${second.da}`,
  en: `${first.en}${between}${second.en}`,
});
