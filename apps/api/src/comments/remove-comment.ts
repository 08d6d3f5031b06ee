import { writeAudit } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { getProject } from '../model/project/project.repository';
import { openComment, removeText } from './comments.repository';

/** Takes back what one has said; the office takes back anything. Removing it twice is removing it once. */
export async function removeComment(
  manager: EntityManager,
  ctx: TenantContext,
  id: string,
): Promise<{ projectId: string }> {
  const comment = await openComment(manager, id);
  const project = await getProject(manager, comment.projectId);
  if (comment.authorId !== ctx.userId && ctx.role !== 'office') {
    throw new ProblemError('forbidden', {
      da: 'Kun den, der har skrevet kommentaren, og kontoret kan fjerne den',
      en: 'Only whoever wrote the comment, and the office, can remove it',
    });
  }
  const { projectId } = comment;
  if (comment.removedAt !== null) return { projectId };
  await removeText(manager, id, new Date());
  await writeAudit(manager, ctx, {
    action: 'comment.removed',
    subject: `${project.code} ${project.name}`,
    before: comment.author,
  });
  return { projectId };
}
