import { In } from 'typeorm';
import type { EntityManager } from '../postgres/database';
import { ActionItemEntity } from './actions/action-item.entity';

/** Things of the model that a board may name. */
export interface Named {
  readonly indicatorIds: readonly string[];
  readonly benefitIds: readonly string[];
}

/** Actions that speak of one of them, whichever project's they are. */
export async function actionsNaming(
  manager: EntityManager,
  { indicatorIds, benefitIds }: Named,
): Promise<{ projectId: string; title: string }[]> {
  const found = await manager.find(ActionItemEntity, {
    where: [{ indicatorId: In([...indicatorIds]) }, { benefitId: In([...benefitIds]) }],
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  return found.map(({ projectId, title }) => ({ projectId, title }));
}

/** The projects on whose board one of the indicators hangs. */
export async function projectsPinning(
  manager: EntityManager,
  { indicatorIds }: Pick<Named, 'indicatorIds'>,
): Promise<string[]> {
  const rows = await manager.query<{ project_id: string }[]>(
    'select project_id from board where pinned ?| $1::text[]',
    [indicatorIds],
  );
  return rows.map(({ project_id }) => project_id);
}
