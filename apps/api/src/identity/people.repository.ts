import type { Colleague } from '@gevinst/contract';
import { In, IsNull, Not } from 'typeorm';
import type { EntityManager } from '../postgres/database';
import { UserEntity } from './user.entity';

/** Everyone of the municipality who can sign in, by name. */
export async function listColleagues(manager: EntityManager): Promise<Colleague[]> {
  const users = await manager.find(UserEntity, {
    where: { deactivatedAt: IsNull(), passwordHash: Not(IsNull()) },
    order: { name: 'ASC', id: 'ASC' },
  });
  return users.map(({ id, name, role }) => ({ id, name, role }));
}

/** Names by id, also of those who can no longer sign in. */
export async function namesOf(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const users = await manager.findBy(UserEntity, { id: In([...ids]) });
  return new Map(users.map(({ id, name }) => [id, name]));
}
