import type { ExplainQuery, Month } from '@gevinst/contract';
import {
  coverageSums,
  judgeTotals,
  rollUp,
  totalsOf,
  type CoverageSums,
  type MonthCell,
  type RealisationToDate,
} from '@gevinst/domain';
import { sumProjects, type BenefitMonthRow, type JudgedBenefit } from '../portfolio/standing.port';
import type { JudgedProject } from '../portfolio/standing.port';
import { joined, monthWords, named, type Words } from './words';

/** Something with sums: the portfolio, a project, a benefit, or one month of a benefit. */
export interface Subject {
  readonly name: Words;
  readonly totals: RealisationToDate;
  readonly coverage: CoverageSums;
  /** What its sums are made of, in the order of the page. */
  readonly parts: readonly Part[];
  readonly benefits: readonly JudgedBenefit[];
  /** Of one month: whether anything in it is due and measured. */
  readonly measured?: boolean;
}

export interface Part {
  readonly name: Words;
  readonly totals: RealisationToDate;
  readonly coverage: CoverageSums;
  readonly benefitIds: readonly string[];
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
      .map(({ project, totals, coverage, benefits }) => ({
        name: named(project.name),
        totals,
        coverage,
        benefitIds: benefits.map(({ benefitId }) => benefitId),
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
        coverage: coverageSums([benefit.coverage]),
        benefitIds: [benefit.benefitId],
        unmeasured: isUnmeasured(benefit),
        next: { scope: 'benefit', id: benefit.benefitId },
      },
    ];
  });
  return { name: named(project.name), totals, coverage, parts, benefits };
}

/** The months of a monetary benefit that the plan in force has, or only one of them. */
export function benefitSubject(
  benefit: JudgedBenefit,
  name: string,
  months: readonly BenefitMonthRow[],
  only?: Month,
): Subject {
  const { benefitId } = benefit;
  const cells = months.filter(({ month }) => (only ?? month) === month).flatMap(cellOf);
  const parts = cells.map((cell): Part => ({
    name: monthWords(cell.month),
    totals: judgeTotals(totalsOf([cell])),
    coverage: coveredBy(cell, benefit),
    benefitIds: [benefitId],
    unmeasured: cell.due && cell.actualOre === null,
    next: { scope: 'benefit', id: benefitId, month: cell.month },
  }));
  const totals = judgeTotals(totalsOf(cells));
  const coverage = coverageSums([benefit.coverage]);
  const whole = { name: named(name), totals, coverage, parts, benefits: [benefit] };
  if (only === undefined) return whole;
  return { ...whole, name: ofMonth(whole.name, only), measured: cells.some(isMeasured) };
}

/** The same subject in one month only. */
export function inMonth(subject: Subject, rows: readonly BenefitMonthRow[], month: Month): Subject {
  const own = rows.filter((row) => row.month === month);
  const ids = subject.parts.flatMap(({ benefitIds }) => benefitIds);
  const counted = own.filter(({ benefitId }) => ids.includes(benefitId)).flatMap(cellOf);
  const parts = subject.parts.flatMap((part): Part[] => {
    const cells = own.filter((row) => part.benefitIds.includes(row.benefitId)).flatMap(cellOf);
    if (cells.length === 0) return [];
    const unmeasured = cells.some(({ due, actualOre }) => due && actualOre === null);
    const totals = judgeTotals(totalsOf(cells));
    return [{ ...part, totals, unmeasured, next: { ...part.next, month } }];
  });
  const totals = judgeTotals(rollUp(parts.map((part) => part.totals)));
  const measured = counted.some(isMeasured);
  return { ...subject, name: ofMonth(subject.name, month), totals, parts, measured };
}

/** A month's part in its benefit's coverage: with the sign that makes the benefit's sum its size. */
function coveredBy({ planOre, due }: MonthCell, { coverage }: JudgedBenefit): CoverageSums {
  const sized = (coverage.planDueOre ?? 0n) < 0n ? -planOre : planOre;
  const dueOre = due ? sized : 0n;
  return { dueOre, freshOre: coverage.fresh ? dueOre : 0n, dueCount: 0, freshCount: 0 };
}

const isMeasured = ({ due, actualOre }: MonthCell) => due && actualOre !== null;
const ofMonth = (name: Words, month: Month) => joined(name, monthWords(month), ', ');

function cellOf({ month, planOre, actualOre, due }: BenefitMonthRow): MonthCell[] {
  return planOre === null ? [] : [{ month, planOre, actualOre, due }];
}
