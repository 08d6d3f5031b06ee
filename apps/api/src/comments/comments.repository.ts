import type { Comment, CommentQuery, CommentSubject } from '@gevinst/contract';
import { In, IsNull } from 'typeorm';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { namesOf } from '../identity/people.port';
import type { EntityManager } from '../postgres/database';
import { CommentMentionEntity } from './comment-mention.entity';
import { CommentEntity } from './comment.entity';

const GONE = { da: 'Kommentaren findes ikke', en: 'The comment does not exist' };

/** Locked: nobody else changes it until the transaction ends. */
export async function openComment(manager: EntityManager, id: string): Promise<CommentEntity> {
  const lock = { mode: 'for_no_key_update' as const };
  const found = await manager.findOne(CommentEntity, { where: { id }, lock });
  if (found === null) throw new ProblemError('not_found', GONE);
  return found;
}

export async function readComment(
  manager: EntityManager,
  ctx: TenantContext,
  id: string,
): Promise<Comment> {
  const rows = await manager.findBy(CommentEntity, { id });
  const [comment] = await shown(manager, ctx, rows);
  if (comment === undefined) throw new ProblemError('not_found', GONE);
  return comment;
}

/** Of the projects, those about which something is or has been said. */
export async function commentedProjects(
  manager: EntityManager,
  projectIds: readonly string[],
): Promise<Set<string>> {
  const where = { projectId: In([...projectIds]) };
  const rows = await manager.find(CommentEntity, { where, select: { projectId: true } });
  return new Set(rows.map(({ projectId }) => projectId));
}

export interface CommentPage {
  /** Oldest first. */
  readonly items: Comment[];
  readonly total: number;
  /** Asks for the ones before; null where these are the first. */
  readonly nextCursor: string | null;
}

/** The latest of a project's comments, or of one part of it, or those before them. */
export async function listComments(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  { subjectKind, subjectId, limit, cursor }: CommentQuery,
): Promise<CommentPage> {
  const about = {
    projectId,
    ...(subjectKind === undefined ? {} : { subjectKind }),
    ...(subjectId === undefined ? {} : { subjectId }),
  };
  const latest = manager
    .createQueryBuilder(CommentEntity, 'c')
    .where(about)
    .orderBy({ 'c.at': 'DESC', 'c.id': 'DESC' })
    .limit(limit + 1);
  if (cursor !== undefined)
    latest.andWhere('(c.at, c.id) < (select at, id from comment where id = :cursor)', { cursor });
  const found = await latest.getMany();
  const rows = found.slice(0, limit).reverse();
  return {
    items: await shown(manager, ctx, rows),
    total: await manager.countBy(CommentEntity, about),
    nextCursor: found.length > limit ? (rows[0]?.id ?? null) : null,
  };
}

export async function mention(
  manager: EntityManager,
  commentId: string,
  userIds: readonly string[],
): Promise<void> {
  const rows = [...new Set(userIds)].map((userId) => ({ commentId, userId }));
  if (rows.length > 0) await manager.insert(CommentMentionEntity, rows);
}

/** The text goes, and nobody is asked to see it any more; that someone said something stays. */
export async function removeText(manager: EntityManager, id: string, at: Date): Promise<void> {
  await manager.delete(CommentMentionEntity, { commentId: id });
  await manager.update(CommentEntity, { id }, { text: '', removedAt: at });
}

export async function markSeen(
  manager: EntityManager,
  { commentId, userId }: { commentId: string; userId: string },
  at: Date,
): Promise<void> {
  const unseen = { commentId, userId, seenAt: IsNull() };
  await manager.update(CommentMentionEntity, unseen, { seenAt: at });
}

export interface UnseenMention {
  readonly commentId: string;
  readonly projectId: string;
  readonly subjectKind: CommentSubject;
  readonly subjectId: string;
  readonly text: string;
  readonly author: string;
  readonly at: string;
}

/** Comments that name someone who has not seen them, newest first. */
export async function unseenMentions(
  manager: EntityManager,
  userId: string,
): Promise<UnseenMention[]> {
  const mentions = await manager.findBy(CommentMentionEntity, { userId, seenAt: IsNull() });
  const rows = await manager.find(CommentEntity, {
    where: { id: In(mentions.map(({ commentId }) => commentId)) },
    order: { at: 'DESC', id: 'ASC' },
  });
  return rows.map(({ id, projectId, subjectKind, subjectId, text, author, at }) => ({
    ...{ commentId: id, projectId, subjectKind, subjectId, text, author },
    at: at.toISOString(),
  }));
}

async function shown(
  manager: EntityManager,
  ctx: TenantContext,
  rows: readonly CommentEntity[],
): Promise<Comment[]> {
  const ids = In(rows.map(({ id }) => id));
  const mentions = await manager.findBy(CommentMentionEntity, { commentId: ids });
  const names = await namesOf(
    manager,
    mentions.map(({ userId }) => userId),
  );
  const named = Map.groupBy(mentions, ({ commentId }) => commentId);
  return rows.map((row) => {
    const { id, projectId, subjectKind, subjectId, text, author, authorId, removedAt } = row;
    const removed = removedAt !== null;
    return {
      ...{ id, projectId, subjectKind, subjectId, text, author, removed },
      at: row.at.toISOString(),
      mentions: (named.get(id) ?? []).map(({ userId }) => ({
        id: userId,
        name: names.get(userId) ?? '',
      })),
      canRemove: !removed && (ctx.role === 'office' || authorId === ctx.userId),
    };
  });
}
