import type { PlanContent } from '@gevinst/contract';
import { writeAudit } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import type { ProjectRecord } from '../model/records';
import type { EntityManager } from '../postgres/database';
import { planWithReason } from './plan-in-words';
import { approvedOf, findDraft, updateDraft } from './revision.repository';

export { linkEvidence, type Evidence } from './link-evidence';
export {
  whatIsDrafted,
  whatIsPlanned,
  type DraftedBenefits,
  type PlannedOf,
} from './what-is-planned';

/** Takes a benefit out of the project's draft, and tells the audit list. Refuses one that an approved plan promises. */
export async function leavePlan(
  manager: EntityManager,
  ctx: TenantContext,
  project: ProjectRecord,
  benefitId: string,
): Promise<void> {
  const promised = (await approvedOf(manager, project.id)).find(({ content }) =>
    has(content, benefitId),
  );
  if (promised !== undefined) {
    const why = {
      da: `Gevinsten står i den godkendte plan nr. ${promised.number} og kan ikke slettes. Lav en ny plan uden den.`,
      en: `The benefit is in the approved plan no. ${promised.number} and cannot be deleted. Make a new plan without it.`,
    };
    throw new ProblemError('conflict', why);
  }
  const draft = await findDraft(manager, project.id);
  if (draft === null || !has(draft.content, benefitId)) return;
  const benefits = draft.content.benefits.filter((one) => one.benefitId !== benefitId);
  const content = { ...draft.content, benefits };
  await updateDraft(manager, draft.id, { content });
  await writeAudit(manager, ctx, {
    action: 'revision.saved',
    subject: `${project.code} ${project.name}, plan nr. ${draft.number}`,
    before: planWithReason(draft.reason, draft.content),
    after: planWithReason(draft.reason, content),
  });
}

const has = (content: PlanContent, benefitId: string) =>
  content.benefits.some((one) => one.benefitId === benefitId);
