import { randomUUID } from 'node:crypto';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { EntityManager } from './database';

/**
 * Inserts a row under an id that the client may have made; `made` is false when the id is there already, also where
 * that row is another municipality's.
 */
export async function insertOnce<T extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  { id = randomUUID(), ...row }: Partial<T>,
): Promise<{ id: string; made: boolean }> {
  const values = { ...row, id } as unknown as QueryDeepPartialEntity<T>;
  const result = await manager
    .createQueryBuilder()
    .insert()
    .into(entity)
    .values(values)
    .orIgnore()
    .returning('id')
    .execute();
  return { id, made: (result.raw as unknown[]).length > 0 };
}
