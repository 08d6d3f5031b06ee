import type { Workshop } from '@gevinst/contract';
import { IsNull } from 'typeorm';
import { etagOf } from '../../http/etag';
import { ProblemError } from '../../http/problem-error';
import type { EntityManager } from '../../postgres/database';
import { WorkshopEntity } from './workshop.entity';

/** The one that is open, running or paused. */
export function openWorkshop(
  manager: EntityManager,
  projectId: string,
): Promise<WorkshopEntity | null> {
  return manager.findOneBy(WorkshopEntity, { projectId, endedAt: IsNull() });
}

/** Newest first. */
export async function listWorkshops(
  manager: EntityManager,
  projectId: string,
): Promise<Workshop[]> {
  const order = { startedAt: 'DESC', id: 'ASC' } as const;
  return (await manager.find(WorkshopEntity, { where: { projectId }, order })).map(workshopOf);
}

/** `lock` keeps it unchanged by others until the transaction ends. */
export async function getWorkshop(
  manager: EntityManager,
  id: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<WorkshopEntity> {
  const found = await manager.findOne(WorkshopEntity, {
    where: { id },
    ...(lock ? { lock: { mode: 'for_no_key_update' as const } } : {}),
  });
  if (found !== null) return found;
  throw new ProblemError('not_found', {
    da: 'Workshoppen findes ikke',
    en: 'The workshop does not exist',
  });
}

export function workshopOf(row: WorkshopEntity): Workshop {
  const { municipalityId: _, version, startedAt, endedAt, ...workshop } = row;
  return {
    ...workshop,
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    etag: etagOf(version),
  };
}
