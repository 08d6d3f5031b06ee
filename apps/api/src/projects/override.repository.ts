import type { OverrideInput } from '@gevinst/contract';
import { IsNull } from 'typeorm';
import type { EntityManager } from '../postgres/database';
import { LightOverrideEntity } from './light-override.entity';
import type { OverrideRecord } from './projects.port';

const record = (row: LightOverrideEntity): OverrideRecord => {
  const { id: _id, municipalityId: _municipality, createdAt, endedAt, ...rest } = row;
  return {
    ...rest,
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
};

/** All there have been, oldest first. */
export async function listOverrides(manager: EntityManager): Promise<OverrideRecord[]> {
  const order = { projectId: 'ASC', createdAt: 'ASC' } as const;
  return (await manager.find(LightOverrideEntity, { order })).map(record);
}

/** The one that stands. */
export async function findOverride(
  manager: EntityManager,
  projectId: string,
): Promise<OverrideRecord | null> {
  const found = await manager.findOneBy(LightOverrideEntity, standing(projectId));
  return found === null ? null : record(found);
}

export async function addOverride(
  manager: EntityManager,
  override: OverrideInput & { projectId: string; author: string; createdAt: Date },
): Promise<OverrideRecord> {
  const none = { endedAt: null, endedBy: null };
  return record(await manager.save(LightOverrideEntity, { ...override, ...none }));
}

export async function endOverride(
  manager: EntityManager,
  projectId: string,
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await manager.update(LightOverrideEntity, standing(projectId), { endedAt: at, endedBy: by });
}

const standing = (projectId: string) => ({ projectId, endedAt: IsNull() });
