import { In, MoreThan } from 'typeorm';
import type { EntityManager } from '../../postgres/database';
import { MeetingLinkEntity } from './meeting-link.entity';

export async function addLink(
  manager: EntityManager,
  link: Pick<MeetingLinkEntity, 'hash' | 'meetingId' | 'until' | 'openedBy' | 'openedAt'>,
): Promise<void> {
  await manager.insert(MeetingLinkEntity, link);
}

/** Nobody comes in by them any more. */
export async function closeLinks(manager: EntityManager, meetingId: string): Promise<number> {
  return (await manager.delete(MeetingLinkEntity, { meetingId })).affected ?? 0;
}

/** Until when each of the meetings can be joined; those that cannot are left out. */
export async function joinableUntil(
  manager: EntityManager,
  meetingIds: readonly string[],
): Promise<Map<string, string>> {
  const until = MoreThan(new Date());
  const links = await manager.find(MeetingLinkEntity, {
    where: { meetingId: In([...meetingIds]), until },
    order: { until: 'ASC' },
  });
  return new Map(links.map((link) => [link.meetingId, link.until.toISOString()]));
}

export function countLinks(manager: EntityManager, meetingId: string): Promise<number> {
  return manager.countBy(MeetingLinkEntity, { meetingId });
}

/** Where a secret's hash leads; the only question about links that is asked without a municipality. */
export interface LinkPlace {
  readonly municipalityId: string;
  readonly municipalityName: string;
  /** The municipality's fixed day; null = the calendar's. */
  readonly day: string | null;
  readonly meetingId: string;
  readonly until: Date;
}

export async function findLink(manager: EntityManager, hash: string): Promise<LinkPlace | null> {
  const [found] = await manager.query<LinkPlace[]>(
    `select l.municipality_id as "municipalityId", l.meeting_id as "meetingId", l.until,
            m.name as "municipalityName", m.today::text as day
       from meeting_link l join municipality m on m.id = l.municipality_id
      where l.hash = $1`,
    [hash],
  );
  return found ?? null;
}
