import type { Meeting } from '@gevinst/contract';
import { In, IsNull, Not } from 'typeorm';
import { etagOf } from '../../http/etag';
import { ProblemError } from '../../http/problem-error';
import type { EntityManager } from '../../postgres/database';
import { joinableUntil } from '../join/links.repository';
import { MeetingPersonEntity } from './meeting-person.entity';
import { MeetingEntity } from './meeting.entity';

/** The one that is going on. */
export function openMeeting(
  manager: EntityManager,
  projectId: string,
): Promise<MeetingEntity | null> {
  return manager.findOneBy(MeetingEntity, { projectId, endedAt: IsNull() });
}

/** The latest one that is over. */
export function lastMeeting(
  manager: EntityManager,
  projectId: string,
): Promise<MeetingEntity | null> {
  return manager.findOne(MeetingEntity, {
    where: { projectId, endedAt: Not(IsNull()) },
    order: { endedAt: 'DESC' },
  });
}

/** `lock` keeps it unchanged by others until the transaction ends; `share` lets others hold it so too. */
export async function getMeeting(
  manager: EntityManager,
  id: string,
  { lock = false }: { lock?: boolean | 'share' } = {},
): Promise<MeetingEntity> {
  const mode = lock === 'share' ? ('pessimistic_read' as const) : ('for_no_key_update' as const);
  const held = lock === false ? {} : { lock: { mode } };
  const found = await manager.findOne(MeetingEntity, { where: { id }, ...held });
  if (found === null)
    throw new ProblemError('not_found', {
      da: 'Mødet findes ikke',
      en: 'The meeting does not exist',
    });
  return found;
}

/** Adds who is not there yet, and says whether anyone was. */
export async function addPeople(
  manager: EntityManager,
  meetingId: string,
  names: readonly string[],
): Promise<boolean> {
  const unique = [...new Set(names)];
  if (unique.length === 0) return false;
  const added = await manager
    .createQueryBuilder()
    .insert()
    .into(MeetingPersonEntity)
    .values(unique.map((name) => ({ meetingId, name })))
    .orIgnore()
    .returning('name')
    .execute();
  return (added.raw as unknown[]).length > 0;
}

export async function readMeeting(manager: EntityManager, id: string): Promise<Meeting> {
  const [meeting] = await shown(manager, [await getMeeting(manager, id)]);
  if (meeting === undefined) throw new ProblemError('not_found');
  return meeting;
}

async function shown(manager: EntityManager, rows: readonly MeetingEntity[]): Promise<Meeting[]> {
  const people = await manager.find(MeetingPersonEntity, {
    where: { meetingId: In(rows.map(({ id }) => id)) },
    order: { joinedAt: 'ASC', name: 'ASC' },
  });
  const names = Map.groupBy(people, ({ meetingId }) => meetingId);
  const joinable = await joinableUntil(
    manager,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const { id, projectId, plannedMinutes, mode, step, facilitator, minutes } = row;
    return {
      ...{ id, projectId, plannedMinutes, mode, step, facilitator, minutes },
      startedAt: row.startedAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
      nextAt: row.nextAt?.toISOString() ?? null,
      joinUntil: joinable.get(id) ?? null,
      participants: (names.get(id) ?? []).map(({ name }) => name),
      etag: etagOf(row.version),
    };
  });
}
