import type { BusinessCase, ExplainQuery } from '@gevinst/contract';
import { ProblemError } from '../../http/problem-error';
import { businessCaseOf, NO_PLAN } from '../../portfolio/standing.port';
import type { Projects } from '../../projects/projects.port';
import { deeper, type Asked } from '../asked';
import { caseYear, benefitYear } from './case-year';
import { benefitOf, subjectOf } from '../find-subject';
import { FORMULAS } from '../formulas';
import { KR, type Input, titledKr, type Titled } from '../inputs';
import { missingAmounts } from './missing-amounts';
import { planLine, planOf } from '../plan-in-force';
import { presentValue, presentYear } from './present-value';
import { statedInputs } from './stated-case';
import { joined, named, NO_VALUE, type Words } from '../words';

const FIGURES = ['payback', 'npv', 'caseYear', 'caseSum', 'presentYear'] as const;
export type CaseFigure = (typeof FIGURES)[number];
export function isCaseFigure(figure: ExplainQuery['figure']): figure is CaseFigure {
  return FIGURES.some((one) => one === figure);
}

/** The business case of a project's approved plan: payback and present value, their years, and what a year is made of. */
export async function explainCase(projects: Projects, asked: Asked): Promise<Titled> {
  const { query, standing } = asked;
  if (query.scope === 'benefit') {
    const benefit = benefitOf(asked);
    const plan = await planOf(projects, asked, benefit.projectId);
    return benefitYear(plan?.content ?? NO_PLAN, asked, planLine(plan, asked));
  }
  const [project] = standing.projects;
  if (query.scope !== 'project' || project === undefined) throw new ProblemError('not_found');
  const plan = await planOf(projects, asked, project.project.id);
  const content = plan?.content ?? NO_PLAN;
  const line = planLine(plan, asked);
  const monetary = project.benefits.filter(({ totals }) => totals !== null);
  const isMonetary = (id: string) => monetary.some(({ benefitId }) => benefitId === id);
  const subject = subjectOf(asked);
  const found = businessCaseOf(content, isMonetary, true);
  if (query.figure === 'caseYear') {
    return caseYear({ content, isMonetary, found, name: subject.name }, asked, line);
  }
  const said = wholeOf({ content, found, name: subject.name }, asked);
  return { ...said, inputs: [...said.inputs, ...line] };
}

function wholeOf(one: Case, asked: Asked): Titled {
  const { found, name } = one;
  switch (asked.query.figure) {
    case 'presentYear':
      return presentYear(found, name, asked);
    case 'npv':
      return presentValue(found, name, asked);
    case 'caseSum':
      return runningNet(found, name, asked);
    default:
      return paybackOf(one, asked);
  }
}

interface Case {
  readonly content: typeof NO_PLAN;
  readonly found: BusinessCase;
  readonly name: Words;
}

/** By the years of the plan; by investment and stated effect where it has no amounts year by year. */
function paybackOf({ content, found, name }: Case, asked: Asked): Titled {
  const isStated = found.computedPaybackYears !== null && found.paybackBudgetYear === null;
  return {
    title: joined(PAYBACK, name),
    value: found.computedPaybackYears ?? NO_VALUE,
    unit: '',
    formula: isStated ? FORMULAS.simplePayback : FORMULAS.payback,
    inputs: isStated ? statedInputs(content) : yearsOf(found, asked),
  };
}

const PAYBACK = {
  da: 'Tilbagebetalt efter (år, beregnet)',
  en: 'Paid back after (years, computed)',
};

/** What the plan brings in all, or through the `year` that is asked about. */
function runningNet(found: BusinessCase, name: Words, asked: Asked): Titled {
  const { year } = asked.query;
  const years = found.years.filter((one) => one.year <= (year ?? one.year));
  const title = year === undefined ? SUM : joined(THROUGH, named(String(year)), ' ');
  return titledKr(joined(title, name), years.at(-1)?.cumulativeKr, {
    formula: FORMULAS.caseSum,
    inputs: yearsOf({ ...found, years }, asked),
  });
}

const SUM = { da: 'Netto i alt', en: 'Net in all' };
const THROUGH = { da: 'Akkumuleret netto til og med', en: 'Cumulative net through' };

/** The years' net; an amount that is missing is told of, never counted. */
function yearsOf(found: BusinessCase, asked: Asked): Input[] {
  const years = found.years.map(({ year, netKr }) => ({
    ...net(year),
    value: netKr,
    unit: KR,
    next: deeper(asked, { figure: 'caseYear', scope: 'project', id: asked.query.id, year }),
  }));
  return [...years, ...missingAmounts(found)];
}

const net = (year: number): Words => ({ da: `Netto ${year}`, en: `Net ${year}` });
