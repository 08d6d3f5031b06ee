import type { BusinessCase, ExplainQuery, Explanation } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import { businessCaseOf, NO_PLAN } from '../portfolio/board.port';
import type { Projects } from '../projects/projects.port';
import { deeper, type Asked } from './asked';
import { caseYear, benefitYear } from './case-year';
import { benefitOf, subjectOf } from './find-subject';
import { FORMULAS } from './formulas';
import { KR, plainText, type Input } from './inputs';
import { planLine, planOf } from './plan-in-force';
import { statedInputs } from './stated-case';
import { joined, NO_VALUE, type Words } from './words';

export type CaseFigure = 'payback' | 'npv' | 'caseYear';
type Said = Omit<Explanation, 'rows' | 'rowsTotal'>;

export function isCaseFigure(figure: ExplainQuery['figure']): figure is CaseFigure {
  return figure === 'payback' || figure === 'npv' || figure === 'caseYear';
}

/** The business case of a project's approved plan: payback and present value, their years, and what a year is made of. */
export async function explainCase(projects: Projects, asked: Asked): Promise<Said> {
  const { query, board } = asked;
  if (query.scope === 'benefit') {
    const benefit = benefitOf(asked);
    const plan = await planOf(projects, asked, benefit.projectId);
    return benefitYear(plan?.content ?? NO_PLAN, asked, planLine(plan, asked));
  }
  const [project] = board.projects;
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
  const isStated = found.computedPaybackYears !== null && found.paybackBudgetYear === null;
  const whole = query.figure === 'npv' ? npvOf(found) : paybackOf(found, isStated);
  const stated = query.figure === 'payback' && isStated;
  const inputs = stated ? statedInputs(content) : yearsOf(found, asked);
  return { ...whole, title: joined(whole.title, subject.name), inputs: [...inputs, ...line] };
}

function npvOf({ npvKr }: BusinessCase) {
  const title = { da: 'Nettonutidsværdi', en: 'Net present value' };
  return { title, value: npvKr ?? NO_VALUE, unit: KR, formula: FORMULAS.npv };
}

function paybackOf({ computedPaybackYears }: BusinessCase, isStated: boolean) {
  return {
    title: { da: 'Tilbagebetalt efter (år, beregnet)', en: 'Paid back after (years, computed)' },
    value: computedPaybackYears ?? NO_VALUE,
    unit: '',
    formula: isStated ? FORMULAS.simplePayback : FORMULAS.payback,
  };
}

/** The years' net with the running sum said beside; an amount that is missing is told of, never counted. */
function yearsOf(found: BusinessCase, asked: Asked): Input[] {
  const years = found.years.map(({ year, netKr }) => ({
    ...net(year),
    value: netKr,
    unit: KR,
    next: deeper(asked, { figure: 'caseYear', scope: 'project', id: asked.query.id, year }),
  }));
  const missing = { da: 'Beløb i planen, der mangler', en: 'Amounts missing in the plan' };
  const { missingAmounts } = found;
  return missingAmounts === 0 ? years : [...years, plainText(missing, String(missingAmounts))];
}

const net = (year: number): Words => ({ da: `Netto ${year}`, en: `Net ${year}` });
