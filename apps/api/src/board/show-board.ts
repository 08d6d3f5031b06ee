import type { Board } from '@gevinst/contract';
import { capacityOf, dec } from '@gevinst/domain';
import { etagOf } from '../http/etag';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { getProject } from '../model/project/project.repository';
import { listActions } from './actions/actions.repository';
import { boardRules, getBoard } from './board.repository';
import { listIdeas } from './ideas/ideas.repository';
import { comingUp } from './meetings/coming-up';
import { lastMeeting, openMeeting, readMeeting } from './meetings/meetings.repository';

/** A project's whole board, but for its figures. S2.1. */
export async function showBoard(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
): Promise<Board> {
  const project = await getProject(manager, projectId);
  // The version first: what is read after it is at least as new.
  const { version, ...choice } = await getBoard(manager, projectId);
  const { capacityDays, method } = await boardRules(manager, { version, ...choice });
  const actions = await listActions(manager, projectId, ctx.today);
  const meeting = await openMeeting(manager, projectId);
  const last = await lastMeeting(manager, projectId);
  const asks = actions.map(({ days, status }) => ({
    status,
    days: days === null ? null : dec(days),
  }));
  const use = capacityOf(asks, capacityDays === null ? null : dec(capacityDays));
  return {
    projectId,
    projectCode: project.code,
    projectName: project.name,
    ...choice,
    method,
    capacity: { ...use, asked: use.asked.toString(), left: use.left?.toString() ?? null },
    ideas: await listIdeas(manager, projectId),
    actions,
    meeting: meeting === null ? null : await readMeeting(manager, meeting.id),
    lastMeetingId: last?.id ?? null,
    nextAt: meeting === null ? comingUp(last?.nextAt ?? null, ctx.today) : null,
    etag: etagOf(version),
  };
}
