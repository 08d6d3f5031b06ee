import type { ExplainQuery } from '@gevinst/contract';
import type { FigureAsked } from '../../shared/explain/explain.store';
import type { Against, PortfolioFilter } from '../portfolio-filter';
import { type Quarter, yearEarlier } from '../year-before';

/** What the page compares with, when one of its figures is asked where it comes from. */
export interface Shown {
  readonly filter: PortfolioFilter;
  readonly against: Against;
  /** The quarter whose figures stand on the page, while quarters are compared. */
  readonly quarter: Quarter | null;
  readonly projectId?: string | undefined;
}

/** What is true of the plan in force only, whatever the page compares with. */
const OF_THE_PLAN_IN_FORCE: readonly FigureAsked['figure'][] = [
  'forecast',
  'trend',
  'wholePlan',
  'coverage',
];

/** The question about exactly the figure that is shown. */
export function explainQuery(asked: FigureAsked, shown: Shown): ExplainQuery {
  const { filter, projectId } = shown;
  const { asOf, ...narrowing } = filter;
  const { valueClass } = narrowing;
  const scope: Pick<ExplainQuery, 'scope'> & Partial<ExplainQuery> =
    projectId === undefined
      ? { scope: 'portfolio', ...narrowing }
      : { scope: 'project', id: projectId, valueClass };
  const { from, to } = filter;
  if (OF_THE_PLAN_IN_FORCE.includes(asked.figure)) return { ...scope, asOf, from, to, ...asked };
  if (shown.quarter !== null) return { ...scope, asOf, ...ofQuarter(asked, shown.quarter) };
  const against = shown.against === 'original' ? 'original' : 'current';
  return { ...scope, asOf, from, to, against, ...asked };
}

/** Between quarters both sides are what was realised; their difference is explained by the later one. */
function ofQuarter({ figure }: FigureAsked, quarter: Quarter) {
  const { from, to } = figure === 'plan' ? yearEarlier(quarter) : quarter;
  return { figure: 'actual' as const, from, to };
}
