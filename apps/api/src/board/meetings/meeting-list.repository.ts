import type { MeetingHead, MeetingList, MeetingQuery } from '@gevinst/contract';
import { In, LessThan, MoreThan } from 'typeorm';
import { etagOf } from '../../http/etag';
import { ProblemError } from '../../http/problem-error';
import type { EntityManager } from '../../postgres/database';
import { MeetingPersonEntity } from './meeting-person.entity';
import { MeetingEntity } from './meeting.entity';

const PLACE = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)_([0-9a-f-]{36})$/;

/** A project's meetings without what they said, newest first, a page at a time. */
export async function listMeetings(
  manager: EntityManager,
  projectId: string,
  { limit, cursor }: MeetingQuery,
): Promise<MeetingList> {
  const rows = await manager.find(MeetingEntity, {
    // Minutes are the bulk of a meeting, and are asked for one by one.
    select: {
      ...{ id: true, projectId: true, startedAt: true, endedAt: true, plannedMinutes: true },
      ...{ facilitator: true, nextAt: true, version: true },
    },
    where: cursor === undefined ? { projectId } : after(projectId, cursor),
    order: { startedAt: 'DESC', id: 'ASC' },
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const people = await peopleOf(manager, page);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => headOf(row, people.get(row.id) ?? 0)),
    total: await manager.countBy(MeetingEntity, { projectId }),
    nextCursor: last ? `${last.startedAt.toISOString()}_${last.id}` : null,
  };
}

/** Those that stand below the last one of the page before. */
function after(projectId: string, cursor: string) {
  const [, at, id] = PLACE.exec(cursor) ?? [];
  const startedAt = new Date(at ?? '');
  if (id === undefined || Number.isNaN(startedAt.getTime())) {
    throw new ProblemError('validation_failed', 'cursor');
  }
  return [
    { projectId, startedAt: LessThan(startedAt) },
    { projectId, startedAt, id: MoreThan(id) },
  ];
}

async function peopleOf(
  manager: EntityManager,
  rows: readonly MeetingEntity[],
): Promise<Map<string, number>> {
  const people = await manager.find(MeetingPersonEntity, {
    select: { meetingId: true, name: true },
    where: { meetingId: In(rows.map(({ id }) => id)) },
  });
  const byMeeting = Map.groupBy(people, ({ meetingId }) => meetingId);
  return new Map([...byMeeting].map(([id, all]) => [id, all.length]));
}

function headOf(row: MeetingEntity, people: number): MeetingHead {
  const { id, projectId, plannedMinutes, facilitator } = row;
  return {
    ...{ id, projectId, plannedMinutes, facilitator, people },
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    nextAt: row.nextAt?.toISOString() ?? null,
    etag: etagOf(row.version),
  };
}
