import type { Activity, IsoDate, Participant } from '@gevinst/contract';
import { IsNull } from 'typeorm';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { ParticipationEntity } from './participation.entity';

/** Keeps, in the caller's transaction, that someone takes part in a project's plan. Once a day is enough. S1.7. */
export async function takePart(
  manager: EntityManager,
  ctx: Pick<TenantContext, 'userName' | 'today' | 'recordedAt'> & {
    readonly userId: string | null;
  },
  projectId: string,
  activity: Activity,
): Promise<void> {
  const day = ctx.recordedAt?.toISOString().slice(0, 10) ?? ctx.today;
  const row = { projectId, name: ctx.userName, activity, day, userId: ctx.userId };
  const added = await manager
    .createQueryBuilder()
    .insert()
    .into(ParticipationEntity)
    .values(row)
    .orIgnore()
    .returning('name')
    .execute();
  if ((added.raw as unknown[]).length > 0 || ctx.userId === null) return;
  // Someone who was named beside others takes part as themselves, too.
  const named = { projectId, name: ctx.userName, activity, day, userId: IsNull() };
  await manager.update(ParticipationEntity, named, { userId: ctx.userId });
}

/** People who were named as being at a meeting, by whoever writes for them. */
export async function takePartBeside(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  names: readonly string[],
): Promise<void> {
  for (const userName of names) {
    await takePart(manager, { ...ctx, userName, userId: null }, projectId, 'meeting');
  }
}

/** Who has taken part in a project, and in what; whoever was there last comes first. */
export async function participantsOf(
  manager: EntityManager,
  projectId: string,
): Promise<Participant[]> {
  const rows = await manager.find(ParticipationEntity, {
    where: { projectId },
    order: { day: 'DESC', name: 'ASC', activity: 'ASC' },
  });
  return [...Map.groupBy(rows, ({ name }) => name)].map(([name, own]) => ({
    name,
    userId: own.find(({ userId }) => userId !== null)?.userId ?? null,
    activities: [...Map.groupBy(own, ({ activity }) => activity)].map(([activity, days]) => ({
      activity,
      days: days.length,
      lastDay: days[0]?.day ?? '',
    })),
  }));
}

/** The projects that a user has taken part in. */
export async function projectsOf(manager: EntityManager, userId: string): Promise<Set<string>> {
  const rows = await manager
    .createQueryBuilder(ParticipationEntity, 'p')
    .select('distinct p.project_id', 'projectId')
    .where({ userId })
    .getRawMany<{ projectId: string }>();
  return new Set(rows.map(({ projectId }) => projectId));
}

/** The last day on which anyone took part, project by project. */
export async function lastDays(manager: EntityManager): Promise<Map<string, IsoDate>> {
  const rows = await manager
    .createQueryBuilder(ParticipationEntity, 'p')
    .select('p.project_id', 'projectId')
    .addSelect('max(p.day)::text', 'day')
    .groupBy('p.project_id')
    .getRawMany<{ projectId: string; day: IsoDate }>();
  return new Map(rows.map(({ projectId, day }) => [projectId, day]));
}

/** How many people have taken part since a day, project by project. */
export async function participantsSince(
  manager: EntityManager,
  day: IsoDate,
): Promise<Map<string, number>> {
  const rows = await manager
    .createQueryBuilder(ParticipationEntity, 'p')
    .select('p.project_id', 'projectId')
    .addSelect('count(distinct p.name)::int', 'people')
    .where('p.day >= :day', { day })
    .groupBy('p.project_id')
    .getRawMany<{ projectId: string; people: number }>();
  return new Map(rows.map(({ projectId, people }) => [projectId, people]));
}
