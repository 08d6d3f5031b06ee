import type { ActionStatus, IsoDate } from '@gevinst/domain';
import { IsNull, Not } from 'typeorm';
import type { EntityManager } from '../postgres/database';
import { dayOf } from '../warehouse/day-of';
import { ActionItemEntity } from './actions/action-item.entity';
import { BoardEntity } from './board.entity';
import { MeetingEntity } from './meetings/meeting.entity';

/** How far a board is: what it shows, how its actions go, and when people last met at it. */
export interface BoardProgress {
  readonly pinned: number;
  readonly actions: Readonly<Record<ActionStatus, number>>;
  readonly lastMeetingOn: IsoDate | null;
}

/** Of every board at which something has been done, by project. */
export async function boardProgress(manager: EntityManager): Promise<Map<string, BoardProgress>> {
  const boards = await manager.find(BoardEntity, { select: { projectId: true, pinned: true } });
  const actions = await manager.find(ActionItemEntity, {
    select: { projectId: true, status: true },
  });
  const meetings = await manager.find(MeetingEntity, {
    select: { projectId: true, endedAt: true },
    where: { endedAt: Not(IsNull()) },
  });
  const [boardOf, actionsOf, meetingsOf] = [
    byProject(boards),
    byProject(actions),
    byProject(meetings),
  ];
  const progressOf = (id: string): BoardProgress => ({
    pinned: boardOf.get(id)?.[0]?.pinned.length ?? 0,
    actions: counts(actionsOf.get(id) ?? []),
    lastMeetingOn: lastDay(meetingsOf.get(id) ?? []),
  });
  const all = new Set([...boardOf.keys(), ...actionsOf.keys(), ...meetingsOf.keys()]);
  return new Map([...all].map((id) => [id, progressOf(id)]));
}

const byProject = <T extends { readonly projectId: string }>(all: readonly T[]) =>
  Map.groupBy(all, ({ projectId }) => projectId);

function counts(actions: readonly { readonly status: ActionStatus }[]): BoardProgress['actions'] {
  const none = { decided: 0, started: 0, completed: 0, evaluated: 0 };
  for (const { status } of actions) none[status] += 1;
  return none;
}

function lastDay(meetings: readonly { readonly endedAt: Date | null }[]): IsoDate | null {
  const days = meetings.flatMap(({ endedAt }) => (endedAt ? [dayOf(endedAt.toISOString())] : []));
  return days.sort().at(-1) ?? null;
}
