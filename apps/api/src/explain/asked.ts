import type { ExplainQuery } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import type { Standing } from '../portfolio/standing.port';

/** A question with the standing it is about. */
export interface Asked {
  readonly ctx: TenantContext;
  readonly query: ExplainQuery;
  readonly standing: Standing;
}

type Next = Pick<ExplainQuery, 'figure' | 'scope'> & Partial<ExplainQuery>;

/** The same question one step deeper: dates, value class and compared plan go along, the page's other filters do not. */
export function deeper({ query }: Pick<Asked, 'query'>, next: Next): ExplainQuery {
  const { asOf, from, to, valueClass, against } = query;
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(valueClass === undefined ? {} : { valueClass }),
    ...(against === undefined ? {} : { against }),
    ...next,
  };
}
