import type { ExplainQuery } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import type { JudgedBenefit } from '../portfolio/standing.port';
import type { Asked } from './asked';
import { portfolioSubject, projectSubject, type Subject } from './subject';

export function idOf({ id }: ExplainQuery): string {
  if (id === undefined) throw new ProblemError('validation_failed', 'id');
  return id;
}

export function benefitOf({ query, standing }: Asked): JudgedBenefit {
  const id = idOf(query);
  const benefit = standing.allBenefits.find(({ benefitId }) => benefitId === id);
  if (benefit === undefined) throw new ProblemError('not_found');
  return benefit;
}

export function subjectOf({ query, standing }: Asked): Subject {
  if (query.scope === 'portfolio') return portfolioSubject(standing.projects);
  const [project] = standing.projects;
  if (project === undefined) throw new ProblemError('not_found');
  return projectSubject(project, standing.names);
}

/** What a benefit is measured by: the indicator that its plan values, else its evidence, else what it was valued by. */
export function measuredBy({ valuing, indicators, workedOutBy }: JudgedBenefit): string {
  const evidence = indicators[0]?.reading.indicator_id;
  const id = valuing?.indicatorId ?? evidence ?? workedOutBy?.indicatorId;
  if (id === undefined) throw new ProblemError('not_found');
  return id;
}
