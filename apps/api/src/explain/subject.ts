import type { ExplainQuery } from '@gevinst/contract';
import {
  coverageSums,
  judgeTotals,
  totalsOf,
  type CoverageSums,
  type RealisationToDate,
} from '@gevinst/domain';
import { sumProjects, type BenefitMonthRow, type JudgedBenefit } from '../portfolio/board.port';
import type { JudgedProject } from '../portfolio/board.port';
import { monthWords, named, type Words } from './words';

/** Something with sums: the portfolio, a project, a benefit, or one month of a benefit. */
export interface Subject {
  readonly name: Words;
  readonly totals: RealisationToDate;
  readonly coverage: CoverageSums;
  /** What its sums are made of, in the order of the page. */
  readonly parts: readonly Part[];
  readonly benefits: readonly JudgedBenefit[];
}

export interface Part {
  readonly name: Words;
  readonly totals: RealisationToDate;
  /** Has due periods, and the latest of one of them is not measured. */
  readonly unmeasured: boolean;
  readonly next: Pick<ExplainQuery, 'scope' | 'id' | 'month'>;
}

const PORTFOLIO = { da: 'Porteføljen', en: 'The portfolio' };
const isUnmeasured = ({ coverage }: JudgedBenefit) => coverage.due && !coverage.fresh;

export function portfolioSubject(projects: readonly JudgedProject[]): Subject {
  return {
    name: PORTFOLIO,
    ...sumProjects(projects),
    parts: projects
      .filter(({ benefits }) => benefits.some(({ totals }) => totals !== null))
      .map(({ project, totals, benefits }) => ({
        name: named(project.name),
        totals,
        unmeasured: benefits.some(isUnmeasured),
        next: { scope: 'project', id: project.id },
      })),
    benefits: projects.flatMap(({ benefits }) => benefits),
  };
}

export function projectSubject(
  { project, totals, coverage, benefits }: JudgedProject,
  names: ReadonlyMap<string, string>,
): Subject {
  const parts = benefits.flatMap((benefit): Part[] => {
    if (benefit.totals === null) return [];
    return [
      {
        name: named(names.get(benefit.benefitId) ?? ''),
        totals: judgeTotals(benefit.totals),
        unmeasured: isUnmeasured(benefit),
        next: { scope: 'benefit', id: benefit.benefitId },
      },
    ];
  });
  return { name: named(project.name), totals, coverage, parts, benefits };
}

/** The months of a monetary benefit that the plan in force has; `month` narrows it to one. */
export function benefitSubject(
  benefit: JudgedBenefit,
  name: string,
  months: readonly BenefitMonthRow[],
): Subject {
  const cells = months.flatMap(({ month, planOre, actualOre, due }) =>
    planOre === null ? [] : [{ month, planOre, actualOre, due }],
  );
  const parts = cells.map((cell): Part => {
    const totals = judgeTotals(totalsOf([cell]));
    const next = { scope: 'benefit' as const, id: benefit.benefitId, month: cell.month };
    const unmeasured = cell.due && cell.actualOre === null;
    return { name: monthWords(cell.month), totals, unmeasured, next };
  });
  return {
    name: named(name),
    totals: judgeTotals(totalsOf(cells)),
    coverage: coverageSums([benefit.coverage]),
    parts,
    benefits: [benefit],
  };
}
