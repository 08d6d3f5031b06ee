import type { BusinessCase, CaseYear, ExplainQuery } from '@gevinst/contract';
import { ProblemError } from '../../http/problem-error';
import { deeper, type Asked } from '../asked';
import { yearOf } from './case-year';
import { FORMULAS } from '../formulas';
import { KR, plainText, RATIO, type Input, titledKr, type Titled } from '../inputs';
import { missingAmounts } from './missing-amounts';
import { joined, named, type Words } from '../words';

/** The net present value, or the running one through the `year` that is asked about. */
export function presentValue(found: BusinessCase, name: Words, asked: Asked): Titled {
  const { years, npvKr } = found;
  const { year } = asked.query;
  const shown = year === undefined ? years : years.filter((one) => one.year <= year);
  const title = year === undefined ? NPV : joined(THROUGH, named(String(year)), ' ');
  const value = year === undefined ? npvKr : shown.at(-1)?.present?.cumulativeKr;
  const inputs = shown.map((one) => ({
    ...joined(PRESENT, named(String(one.year)), ' '),
    value: one.present?.netKr ?? null,
    unit: KR,
    next: deeperIn(one, 'presentYear', asked),
  }));
  return titledKr(joined(title, name), value, {
    formula: FORMULAS.npv,
    inputs: [...inputs, ...missingAmounts(found)],
  });
}

/** One year's net times its discount factor. */
export function presentYear({ years }: BusinessCase, name: Words, asked: Asked): Titled {
  const year = yearOf(asked);
  const at = years.findIndex((one) => one.year === year);
  const line = years[at];
  if (!line?.present) throw new ProblemError('not_found');
  const { netKr, factor, rate } = line.present;
  return titledKr(joined(joined(PRESENT, named(String(year)), ' '), name), netKr, {
    formula: FORMULAS.presentYear,
    inputs: [
      {
        ...joined(NET, named(String(year)), ' '),
        value: line.netKr,
        unit: KR,
        next: deeperIn(line, 'caseYear', asked),
      },
      { ...FACTOR, value: factor, unit: RATIO, next: null },
      { ...RATE, value: rate, unit: RATIO, next: null },
      plainText(YEARS_ON, String(at)),
    ],
  });
}

function deeperIn(
  { year }: CaseYear,
  figure: Extract<ExplainQuery['figure'], 'caseYear' | 'presentYear'>,
  asked: Asked,
): Input['next'] {
  return deeper(asked, { figure, scope: 'project', id: asked.query.id, year });
}

const NPV = { da: 'Nettonutidsværdi', en: 'Net present value' };
const THROUGH = {
  da: 'Akkumuleret nutidsværdi til og med',
  en: 'Cumulative present value through',
};
const PRESENT = { da: 'Nutidsværdi af netto', en: 'Present value of net' };
const NET = {
  da: 'Netto, som beløbene står i planen',
  en: 'Net of the amounts as they stand in the plan',
};
const FACTOR = {
  da: 'Diskonteringsfaktor: så meget er én krone værd i det første år',
  en: 'Discount factor: what one krone is worth in the first year',
};
const RATE = { da: 'Årets reale diskonteringsrente', en: 'The year’s real discount rate' };
const YEARS_ON = { da: 'År efter det første', en: 'Years after the first' };
