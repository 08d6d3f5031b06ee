import type { RevisionInput } from '@gevinst/contract';
import { writeAudit } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { openProject } from '../model/project/open-project';
import { planWithReason } from './plan-in-words';
import type { RevisionRecord, SavedRevision, SaveOptions } from './plans.port';
import { requireSoundPlan } from './require-sound-plan';
import { findDraft, insertDraft, updateDraft } from './revision.repository';

/** Writes the project's draft: a new one, or over the one it has. */
export async function saveDraft(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  { reason, content }: RevisionInput,
  options: SaveOptions = {},
): Promise<SavedRevision> {
  const { at: createdAt = new Date(), draftId } = options;
  const project = await openProject(manager, ctx, projectId, options);
  const draft = await findDraft(manager, projectId);
  requireExpected(draft, draftId);
  await requireSoundPlan(manager, projectId, content);
  const author = ctx.userName;
  const saved =
    draft === null
      ? await insertDraft(manager, { projectId, reason, content, author, createdAt })
      : await updateDraft(manager, draft.id, { reason, content, author });
  await writeAudit(manager, ctx, {
    action: 'revision.saved',
    subject: `${project.code} ${project.name}, plan nr. ${saved.number}`,
    before: draft === null ? null : planWithReason(draft.reason, draft.content),
    after: planWithReason(reason, content),
  });
  return { ...saved, projectVersion: project.version };
}

function requireExpected(draft: RevisionRecord | null, draftId: string | null | undefined): void {
  if (draftId === null && draft !== null) {
    throw new ProblemError('conflict', {
      da: `Projektet har allerede en kladde, plan nr. ${draft.number}`,
      en: `The project already has a draft, plan no. ${draft.number}`,
    });
  }
  if (typeof draftId === 'string' && draft?.id !== draftId) {
    throw new ProblemError('revision_approved');
  }
}
