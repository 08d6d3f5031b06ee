import type { BusinessCase, PlanContent } from '@gevinst/contract';
import { oreFromKrText, sumOre, type Ore } from '@gevinst/domain';
import { ProblemError } from '../../http/problem-error';
import { deeper, type Asked } from '../asked';
import { benefitOf } from '../find-subject';
import { FORMULAS } from '../formulas';
import { kroner, sumOf, type Input, titledKr, type Titled } from '../inputs';
import { joined, monthWords, named, type Words } from '../words';
import { phasedIn } from './phased-in';

type Content = Pick<PlanContent, 'costs' | 'benefits'>;

interface CaseOfYear {
  readonly content: Content;
  readonly isMonetary: (benefitId: string) => boolean;
  readonly found: BusinessCase;
  readonly name: Words;
}

/** One year of the business case: what each benefit is planned to bring, less each cost line. */
export function caseYear(
  { content, isMonetary, found, name }: CaseOfYear,
  asked: Asked,
  plan: Input[],
): Titled {
  const year = yearOf(asked);
  const line = found.years.find((one) => one.year === year);
  if (line === undefined) throw new ProblemError('not_found');
  const gained = content.benefits
    .filter(({ benefitId }) => isMonetary(benefitId))
    .flatMap((benefit) => benefitInput(benefit, year, asked));
  return titledKr(titleOf({ da: 'Netto', en: 'Net' }, year, name), line.netKr, {
    formula: FORMULAS.caseYear,
    inputs: [...gained, ...costInputs(content, year), ...plan],
  });
}

/** One benefit's year: its months in the plan. */
export function benefitYear(content: Content, asked: Asked, plan: Input[]): Titled {
  const year = yearOf(asked);
  const { benefitId } = benefitOf(asked);
  const name = named(asked.standing.names.get(benefitId) ?? '');
  const planned = content.benefits.find((one) => one.benefitId === benefitId);
  const months = planned === undefined ? [] : monthsOf(planned, year);
  const inputs = months.map(({ month, ore }) => kroner(monthWords(month), ore));
  return {
    title: titleOf({ da: 'Planlagt', en: 'Planned' }, year, name),
    ...sumOf(FORMULAS.benefitYear, sumOre(months.map(({ ore }) => ore)), [
      ...inputs,
      ...phasedIn(content, benefitId),
      ...plan,
    ]),
  };
}

function titleOf(what: Words, year: number, name: Words): Words {
  return joined(joined(what, named(String(year)), ' '), name);
}

/** The year that is asked about; `validation_failed` without one. */
export function yearOf({ query: { year } }: Asked): number {
  if (year === undefined) throw new ProblemError('validation_failed', 'year');
  return year;
}

function benefitInput(planned: Content['benefits'][number], year: number, asked: Asked): Input[] {
  const months = monthsOf(planned, year);
  if (months.length === 0) return [];
  const { benefitId: id } = planned;
  const next = deeper(asked, { figure: 'caseYear', scope: 'benefit', id, year });
  const name = named(asked.standing.names.get(id) ?? '');
  return [kroner(name, sumOre(months.map(({ ore }) => ore)), next)];
}

/** Costs with a minus; one without an amount stands without a value. Other currencies are never added. */
function costInputs({ costs }: Content, year: number): Input[] {
  const own = costs.filter((cost) => cost.year === year && cost.currency === 'DKK');
  return own.map(({ label, amountKr }) => {
    const words = label === '' ? COST : joined(COST, named(label));
    return kroner(words, amountKr === null ? null : -oreFromKrText(amountKr));
  });
}

const COST = { da: 'Udgift', en: 'Cost' };

function monthsOf(
  { months }: Content['benefits'][number],
  year: number,
): { readonly month: string; readonly ore: Ore }[] {
  return months
    .filter(({ month }) => month.startsWith(`${year}-`))
    .map(({ month, amountKr }) => ({ month, ore: oreFromKrText(amountKr) }));
}
