import type { Comment, CommentInput } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { listColleagues } from '../identity/people.port';
import type { EntityManager } from '../postgres/database';
import { insertOnce } from '../postgres/insert-once';
import { getProject } from '../model/project/project.repository';
import { checkSubject } from './check-subject';
import { CommentEntity } from './comment.entity';
import { mention, readComment } from './comments.repository';
import { takePart } from '../participation/participation.repository';

/** Says something about a part of a project's plan, and to whom. */
export async function addComment(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  { id: given, mentions, ...said }: CommentInput,
): Promise<Comment> {
  // Locked: an undo that takes the project away comes before this, and is seen, or after it, and sees it.
  await getProject(manager, projectId, { lock: true });
  await checkSubject(manager, projectId, said);
  await checkMentions(manager, mentions);
  const row = { projectId, ...said, author: ctx.userName, authorId: ctx.userId };
  const { id, made } = await insertOnce(manager, CommentEntity, {
    id: given,
    ...row,
    ...(ctx.recordedAt === undefined ? {} : { at: ctx.recordedAt }),
  });
  if (made) await mention(manager, id, mentions);
  // Sent once more because the answer was lost: the one that is there is the answer.
  else if (!(await manager.existsBy(CommentEntity, { id, ...row }))) {
    throw new ProblemError('already_exists');
  }
  await takePart(manager, ctx, projectId, 'comment');
  return readComment(manager, ctx, id);
}

async function checkMentions(manager: EntityManager, mentions: readonly string[]): Promise<void> {
  if (mentions.length === 0) return;
  const known = new Set((await listColleagues(manager)).map(({ id }) => id));
  const message = { da: 'Er ikke en af kommunens brugere', en: 'Is not one of the users' };
  const errors = mentions.flatMap((id, at) =>
    known.has(id) ? [] : [{ path: `mentions.${at}`, message }],
  );
  if (errors.length > 0) throw new ProblemError('validation_failed', undefined, { errors });
}
