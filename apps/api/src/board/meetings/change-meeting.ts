import type { BoardGoals, IsoDate, Meeting, MeetingMinutes, MeetingPatch } from '@gevinst/contract';
import { writeAudit } from '../../audit/write-audit';
import { ProblemError } from '../../http/problem-error';
import { takePartBeside } from '../../participation/participation.repository';
import type { TenantContext } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';
import { getProject } from '../../model/project/project.repository';
import { listActions } from '../actions/actions.repository';
import type { BoardEdit } from '../boards.port';
import { assessedTimes, listIdeas } from '../ideas/ideas.repository';
import { closeLinks } from '../join/links.repository';
import { MeetingEntity } from './meeting.entity';
import { addPeople, getMeeting, readMeeting } from './meetings.repository';
import { minutesOf } from './minutes-of';

type Change = BoardEdit<MeetingPatch> & {
  /** What the figures say, for the minutes; null while the meeting goes on. */
  readonly goals: BoardGoals | null;
};

/** Goes to another step, names who is there, plans the next meeting, or ends this one and freezes its minutes. */
export async function changeMeeting(
  manager: EntityManager,
  ctx: TenantContext,
  { id, input, expect, goals }: Change,
): Promise<Meeting> {
  const meeting = await getMeeting(manager, id, { lock: true });
  const { code, name } = await getProject(manager, meeting.projectId);
  expect?.(meeting.version);
  const { nextAt, participants = [], end = false, ...course } = input;
  // The next meeting can be planned when this one is over; nothing else can.
  const goesOn = end || participants.length > 0 || Object.keys(course).length > 0;
  if (meeting.endedAt !== null && goesOn) throw new ProblemError('meeting_over');
  checkNext(nextAt ?? null, seenFrom(ctx));
  await addPeople(manager, id, participants);
  await takePartBeside(manager, ctx, meeting.projectId, participants);
  await manager.update(
    MeetingEntity,
    { id },
    {
      ...course,
      ...(nextAt === undefined ? {} : { nextAt: nextAt === null ? null : new Date(nextAt) }),
      ...(end && goals !== null ? await ended(manager, ctx, meeting, goals) : {}),
      version: meeting.version + 1,
    },
  );
  if (end) {
    const subject = `${code} ${name}`;
    await writeAudit(manager, ctx, { action: 'meeting.ended', subject });
  }
  return readMeeting(manager, id);
}

/** A history that is replayed is seen from the meeting's own day. */
function seenFrom({ recordedAt, today }: TenantContext): IsoDate {
  return recordedAt === undefined ? today : recordedAt.toISOString().slice(0, 10);
}

/** The next meeting is not on a day that is gone. S2.12. */
function checkNext(nextAt: string | null, today: IsoDate): void {
  if (nextAt === null || new Date(nextAt).toISOString().slice(0, 10) >= today) return;
  const message = {
    da: 'Det næste møde kan ikke ligge på en dag, der er gået',
    en: 'The next meeting cannot be on a day that is gone',
  };
  throw new ProblemError('validation_failed', message, { errors: [{ path: 'nextAt', message }] });
}

async function ended(
  manager: EntityManager,
  ctx: TenantContext,
  meeting: MeetingEntity,
  goals: BoardGoals,
) {
  const { projectId, startedAt } = meeting;
  const at = ctx.recordedAt ?? new Date();
  const day = seenFrom(ctx);
  const seen = {
    goals,
    ideas: await listIdeas(manager, projectId),
    assessedAt: await assessedTimes(manager, projectId),
    actions: await listActions(manager, projectId, day),
  };
  const minutes: MeetingMinutes = minutesOf(seen, startedAt.toISOString());
  await closeLinks(manager, meeting.id);
  return { endedAt: at, minutes: minutes as never };
}
