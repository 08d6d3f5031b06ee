import type { ChangeInput } from '@gevinst/contract';
import { In } from 'typeorm';
import { ProblemError } from '../../http/problem-error';
import type { EntityManager } from '../../postgres/database';
import { ChangeEntity } from './change.entity';
import type { ChangeRecord } from '../records';

const record = ({ id, projectId, name, owner }: ChangeEntity): ChangeRecord => ({
  id,
  projectId,
  name,
  owner,
});

export async function listChanges(
  manager: EntityManager,
  projectId?: string,
): Promise<ChangeRecord[]> {
  const where = projectId === undefined ? {} : { projectId };
  const order = { position: 'ASC', name: 'ASC', id: 'ASC' } as const;
  return (await manager.find(ChangeEntity, { where, order })).map(record);
}

export async function getChange(
  manager: EntityManager,
  projectId: string,
  id: string,
): Promise<ChangeRecord> {
  const found = await manager.findOneBy(ChangeEntity, { id, projectId });
  if (found === null)
    throw new ProblemError('not_found', {
      da: 'Forandringen findes ikke',
      en: 'The change does not exist',
    });
  return record(found);
}

/** How many of the ids are changes of the project. */
export function countChanges(
  manager: EntityManager,
  projectId: string,
  ids: readonly string[],
): Promise<number> {
  return manager.countBy(ChangeEntity, { projectId, id: In([...ids]) });
}

export async function saveChange(
  manager: EntityManager,
  change: ChangeInput & { id?: string; projectId: string },
): Promise<ChangeRecord> {
  return record(await manager.save(manager.create(ChangeEntity, change)));
}

export async function removeChange(manager: EntityManager, id: string): Promise<void> {
  await manager.delete(ChangeEntity, { id });
}
