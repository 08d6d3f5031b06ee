import type { Explanation } from '@gevinst/contract';
import type { Projects, RevisionRecord } from '../projects/projects.port';
import type { Asked } from './asked';
import type { FigureTime } from '../portfolio/standing.port';
import { plainText } from './inputs';
import { dayWritten, onDay } from './words';

/** A question about a plan: by the end of which day, and whether the original one is meant. */
interface PlanAsked {
  readonly ctx: Asked['ctx'];
  readonly query: Pick<Asked['query'], 'against'>;
  readonly standing: { readonly time: Pick<FigureTime, 'asOf'> };
}

/** The approved plan that a project is held against, by the end of the as-of day; null when there is none. */
export async function planOf(
  projects: Projects,
  { ctx, query, standing }: PlanAsked,
  projectId: string,
): Promise<RevisionRecord | null> {
  const plans = await projects.approvedPlans(ctx, standing.time.asOf);
  const plan = plans.find((one) => one.projectId === projectId);
  return (query.against === 'original' ? plan?.original : plan?.current) ?? null;
}

/** Which approved plan some planned amounts stand in: '2 (12-03-2026)'. */
export function planLine(
  plan: RevisionRecord | null,
  { query }: Pick<PlanAsked, 'query'>,
): Explanation['inputs'] {
  if (plan?.approvedAt == null) return [];
  const words = query.against === 'original' ? ORIGINAL : IN_FORCE;
  return [plainText(words, onDay(`${plan.number}`, dayWritten(plan.approvedAt)))];
}

const IN_FORCE = { da: 'Godkendt plan nr. (dato)', en: 'Approved plan no. (date)' };
const ORIGINAL = {
  da: 'Oprindeligt godkendt plan nr. (dato)',
  en: 'Originally approved plan no. (date)',
};
