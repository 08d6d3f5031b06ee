import type { PlanContent } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import type { EntityManager } from '../postgres/database';
import { approvedOf, findDraft, updateDraft } from './revision.repository';

export { linkEvidence, type Evidence } from './link-evidence';
export { whatIsPlanned, type PlannedOf } from './what-is-planned';

/** Takes a benefit out of the project's draft. Refuses one that an approved plan promises. */
export async function leavePlan(
  manager: EntityManager,
  projectId: string,
  benefitId: string,
): Promise<void> {
  const promised = (await approvedOf(manager, projectId)).find(({ content }) =>
    has(content, benefitId),
  );
  if (promised !== undefined) {
    const why = {
      da: `Gevinsten står i den godkendte plan nr. ${promised.number} og kan ikke slettes. Lav en ny plan uden den.`,
      en: `The benefit is in the approved plan no. ${promised.number} and cannot be deleted. Make a new plan without it.`,
    };
    throw new ProblemError('conflict', why);
  }
  const draft = await findDraft(manager, projectId);
  if (draft === null || !has(draft.content, benefitId)) return;
  const benefits = draft.content.benefits.filter((one) => one.benefitId !== benefitId);
  await updateDraft(manager, draft.id, { content: { ...draft.content, benefits } });
}

const has = (content: PlanContent, benefitId: string) =>
  content.benefits.some((one) => one.benefitId === benefitId);
