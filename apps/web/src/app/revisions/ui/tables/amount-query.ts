import type { ExplainQuery, PlanComparison } from '@gevinst/contract';
import type { AmountAsked, Side } from './amount-rows';

/** The key of the row that has all benefits together. */
export const TOTAL = 'total';

/** Asks where an amount of the table of benefits comes from. */
export function promisedQuery(diff: PlanComparison, asked: AmountAsked): ExplainQuery {
  const { projectId } = diff;
  const about = { figure: 'promised', ...planOf(diff, asked) } as const;
  return asked.key === TOTAL
    ? { ...about, scope: 'project', id: projectId }
    : { ...about, scope: 'benefit', projectId, id: asked.key };
}

/** Asks the same of a cost, by its place in the comparison; null when it is there no longer. */
export function costQuery(diff: PlanComparison, asked: AmountAsked): ExplainQuery | null {
  const cost = diff.costs[Number(asked.key)];
  if (cost === undefined) return null;
  const { kind: costKind, label: costLabel, currency } = cost;
  const plan = planOf(diff, asked);
  const about = { costKind, costLabel, currency, ...plan } as const;
  return { figure: 'cost', scope: 'project', id: diff.projectId, ...about };
}

function planOf(
  diff: Pick<PlanComparison, Side>,
  { side, year }: AmountAsked,
): Pick<ExplainQuery, 'revision' | 'year'> {
  // What nobody has saved is the plan work as it stands.
  const revision = diff[side].id ?? 'draft';
  return year === null ? { revision } : { revision, year };
}
