import type { PlanContent } from '@gevinst/contract';
import type { KnownPlan } from '../known-model';
import { EMPTY_PLAN, planContent, samePlan, saysNothing, type PlanSubject } from './plan-content';

/** How the reason of a revision begins that a file has made. */
export const FROM_FILE = 'Indlæst fra ';

/** What a file does to a project's plan. */
export type PlanStep =
  /** It says nothing new, or someone else's draft stands in the way. */
  | { readonly step: 'none' | 'kept' }
  /** `approve`: it is the first plan. `draft`: it changes one that was approved, which is for the leadership to decide. */
  | { readonly step: 'approve' | 'draft'; readonly content: PlanContent };

/** Decides it from the plan that is there. Asked again after the step was taken, there is nothing left to do. */
export function planStep(subject: PlanSubject, { approved, draft }: KnownPlan): PlanStep {
  const adds = (base: PlanContent): PlanContent | null => {
    const content = planContent(subject, base);
    return samePlan(content, base) ? null : content;
  };
  const ours = draft === null || draft.reason.startsWith(FROM_FILE);
  if (approved === null) {
    const content = adds(EMPTY_PLAN);
    if (content === null || saysNothing(content)) return { step: 'none' };
    if (ours) return { step: 'approve', content };
    return { step: adds(draft.content) === null ? 'none' : 'kept' };
  }
  const content = adds(approved.current.content);
  // A file that repeats the first plan does not take a later one back.
  if (content === null || adds(approved.original.content) === null) return { step: 'none' };
  if (draft !== null && adds(draft.content) === null) return { step: 'none' };
  return ours ? { step: 'draft', content } : { step: 'kept' };
}
