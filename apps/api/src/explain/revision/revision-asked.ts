import type { ExplainQuery, PlanContent } from '@gevinst/contract';
import { ProblemError } from '../../http/problem-error';

const FIGURES = ['promised', 'cost'] as const;

/** Figures of one plan, approved or not, whatever has been measured. */
export function isRevisionFigure({ figure }: Pick<ExplainQuery, 'figure'>): boolean {
  return FIGURES.some((one) => one === figure);
}

/** A question about one plan: all that it promises, one benefit, or one cost; in all or in a year. */
export interface RevisionAsked {
  readonly projectId: string;
  readonly revision: string;
  readonly of:
    | { readonly kind: 'all' }
    | { readonly kind: 'benefit'; readonly id: string }
    | { readonly kind: 'cost'; readonly cost: Cost };
  readonly year: number | null;
}
type Cost = Pick<PlanContent['costs'][number], 'kind' | 'label' | 'currency'>;

/** What is asked about; `validation_failed` names what is missing. */
export function revisionAsked(query: ExplainQuery): RevisionAsked {
  const { figure, scope, id, revision, year = null } = query;
  const projectId = scope === 'benefit' ? query.projectId : id;
  if (projectId === undefined) throw missing(scope === 'benefit' ? 'projectId' : 'id');
  if (revision === undefined) throw missing('revision');
  const asked = { projectId, revision, year };
  if (scope === 'benefit' && figure === 'promised') {
    if (id === undefined) throw missing('id');
    return { ...asked, of: { kind: 'benefit', id } };
  }
  if (scope !== 'project') throw missing('scope');
  if (figure === 'promised') return { ...asked, of: { kind: 'all' } };
  const { costKind: kind, costLabel: label = '', currency = 'DKK' } = query;
  if (kind === undefined) throw missing('costKind');
  return { ...asked, of: { kind: 'cost', cost: { kind, label, currency } } };
}

const missing = (field: string) => new ProblemError('validation_failed', field);

/** The same question about something else of the plan, or about another plan. */
export function askAbout(asked: RevisionAsked, next: Partial<RevisionAsked>): ExplainQuery {
  const { projectId, revision, of, year } = { ...asked, ...next };
  const whole = { revision, ...(year === null ? {} : { year }) };
  switch (of.kind) {
    case 'all':
      return { figure: 'promised', scope: 'project', id: projectId, ...whole };
    case 'benefit':
      return { figure: 'promised', scope: 'benefit', projectId, id: of.id, ...whole };
    case 'cost': {
      const { kind, label, currency } = of.cost;
      const cost = { costKind: kind, costLabel: label, currency };
      return { figure: 'cost', scope: 'project', id: projectId, ...cost, ...whole };
    }
  }
}
