import { writeAudit } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { appendToLedger } from '../ledger/append-to-ledger';
import type { EntityManager } from '../postgres/database';
import { openProject } from '../model/project/open-project';
import { isEmptyPlan } from './check/check-plan';
import { readMethod } from './plan-method';
import { planInWords, planWithReason } from './plan-in-words';
import type { ApproveOptions, RevisionRecord, SavedRevision } from './plans.port';
import { requireSoundPlan } from './require-sound-plan';
import { approvedOf, freezeRevision, getRevision } from './revision.repository';

/** Freezes a draft. It is the plan in force from then on; the one before it stays as it was. */
export async function approveRevision(
  manager: EntityManager,
  ctx: TenantContext,
  revisionId: string,
  options: ApproveOptions = {},
): Promise<SavedRevision> {
  const { projectId } = await getRevision(manager, revisionId);
  const project = await openProject(manager, ctx, projectId, options);
  // Read again: until the project was locked, someone else could have approved it.
  const { content, state } = await getRevision(manager, revisionId);
  if (state === 'approved') throw new ProblemError('revision_approved');
  if (isEmptyPlan(content))
    throw new ProblemError('conflict', {
      da: 'Planen er tom',
      en: 'The plan is empty',
    });
  await requireSoundPlan(manager, projectId, content);
  const previous = (await approvedOf(manager, projectId)).at(-1);
  const approved = await freezeRevision(manager, revisionId, {
    approvedBy: ctx.userName,
    approvedAt: options.at ?? new Date(),
    method: await readMethod(manager, projectId),
  });
  await writeAudit(manager, ctx, {
    action: 'revision.approved',
    subject: `${project.code} ${project.name}, plan nr. ${approved.number}`,
    before:
      previous === undefined ? null : `nr. ${previous.number}: ${planInWords(previous.content)}`,
    after: planWithReason(approved.reason, content),
  });
  await appendToLedger(manager, ctx.municipalityId, approvedEvent(approved), options.at);
  return { ...approved, projectVersion: project.version };
}

const approvedEvent = ({ projectId, id, number, content }: RevisionRecord) =>
  ({ kind: 'revision_approved', projectId, revisionId: id, number, content }) as const;
