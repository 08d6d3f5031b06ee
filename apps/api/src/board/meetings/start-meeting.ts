import type { Meeting, MeetingInput } from '@gevinst/contract';
import { MEETING_STEPS } from '@gevinst/domain';
import { writeAudit } from '../../audit/write-audit';
import { ProblemError } from '../../http/problem-error';
import { takePartBeside } from '../../participation/participation.repository';
import type { TenantContext } from '../../http/tenant-context';
import { methodSettings } from '../../method/method-settings.port';
import type { EntityManager } from '../../postgres/database';
import { insertOnce } from '../../postgres/insert-once';
import { getProject } from '../../model/project/project.repository';
import { MeetingEntity } from './meeting.entity';
import { addPeople, openMeeting, readMeeting } from './meetings.repository';

/** Starts a stand-up meeting at the first step. One of a project goes on at a time. S2.12, S2.13. */
export async function startMeeting(
  manager: EntityManager,
  ctx: TenantContext,
  { projectId, input }: { projectId: string; input: MeetingInput },
): Promise<Meeting> {
  // The project is held, so that two who press at once do not both start one.
  const project = await getProject(manager, projectId, { lock: true });
  const open = await openMeeting(manager, projectId);
  if (open !== null && open.id === input.id) return readMeeting(manager, open.id);
  if (open !== null) throw new ProblemError('meeting_open');
  const { meetingMinutes } = await methodSettings(manager);
  const { minutes = meetingMinutes, mode } = input;
  const { id, made } = await insertOnce(manager, MeetingEntity, {
    id: input.id,
    ...{ projectId, plannedMinutes: minutes, mode, step: MEETING_STEPS[0] },
    facilitator: ctx.userName,
    startedAt: ctx.recordedAt ?? new Date(),
  });
  if (!made) throw new ProblemError('already_exists');
  await addPeople(manager, id, [ctx.userName, ...input.participants]);
  await takePartBeside(manager, ctx, projectId, input.participants);
  const subject = `${project.code} ${project.name}`;
  await writeAudit(manager, ctx, { action: 'meeting.started', subject });
  return readMeeting(manager, id);
}
