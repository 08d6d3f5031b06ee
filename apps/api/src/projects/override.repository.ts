import type { OverrideInput } from '@gevinst/contract';
import type { EntityManager } from '../postgres/database';
import { LightOverrideEntity } from './light-override.entity';
import type { OverrideRecord } from './projects.port';

const record = ({ municipalityId: _, createdAt, ...row }: LightOverrideEntity): OverrideRecord => ({
  ...row,
  createdAt: createdAt.toISOString(),
});

export async function listOverrides(manager: EntityManager): Promise<OverrideRecord[]> {
  return (await manager.find(LightOverrideEntity, { order: { projectId: 'ASC' } })).map(record);
}

export async function findOverride(
  manager: EntityManager,
  projectId: string,
): Promise<OverrideRecord | null> {
  const found = await manager.findOneBy(LightOverrideEntity, { projectId });
  return found === null ? null : record(found);
}

export async function putOverride(
  manager: EntityManager,
  override: OverrideInput & { projectId: string; author: string; createdAt: Date },
): Promise<void> {
  await manager.upsert(LightOverrideEntity, override, ['projectId']);
}

export async function removeOverride(manager: EntityManager, projectId: string): Promise<void> {
  await manager.delete(LightOverrideEntity, { projectId });
}
