import type { Idea, IdeaInput } from '@gevinst/contract';
import { writeAudit } from '../../audit/write-audit';
import { ProblemError } from '../../http/problem-error';
import type { EntityManager } from '../../postgres/database';
import { insertOnce } from '../../postgres/insert-once';
import { getProject } from '../../model/project/project.repository';
import { type BoardWriter, auditedAs } from '../board-writes';
import { getMeeting, openMeeting } from '../meetings/meetings.repository';
import { IdeaEntity } from './idea.entity';
import { readIdea } from './ideas.repository';

/** Hangs a note on the board. It has no rating: that comes when it is assessed. S2.6, R4. */
export async function addIdea(
  manager: EntityManager,
  ctx: BoardWriter,
  { projectId, input }: { projectId: string; input: IdeaInput },
): Promise<Idea> {
  const project = await getProject(manager, projectId);
  const meeting = await heldMeeting(manager, projectId);
  const { id, made } = await insertOnce(manager, IdeaEntity, {
    id: input.id,
    projectId,
    meetingId: meeting?.id ?? null,
    text: input.text,
    author: ctx.userName,
    authorId: ctx.userId,
    mode: meeting?.mode ?? 'open',
    ...(ctx.recordedAt === undefined ? {} : { createdAt: ctx.recordedAt }),
  });
  if (!made) return sameIdea(manager, id, projectId, input.text);
  await writeAudit(manager, auditedAs(ctx), {
    action: 'idea.added',
    subject: `${project.code} ${project.name}`,
    after: input.text,
  });
  return readIdea(manager, id);
}

/** The open meeting. Whoever ends it waits for the note, so that the minutes have it. */
async function heldMeeting(manager: EntityManager, projectId: string) {
  const open = await openMeeting(manager, projectId);
  const held = open && (await getMeeting(manager, open.id, { lock: 'share' }));
  return held?.endedAt === null ? held : null;
}

/** Sent once more because the answer was lost: the one that is there is the answer. */
async function sameIdea(manager: EntityManager, id: string, projectId: string, text: string) {
  const there = await manager.findOneBy(IdeaEntity, { id, projectId, text });
  if (there === null) throw new ProblemError('already_exists');
  return readIdea(manager, id);
}
