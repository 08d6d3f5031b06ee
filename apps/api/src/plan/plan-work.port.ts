import type { PlanContent } from '@gevinst/contract';
import type { EntityManager } from '../postgres/database';

export { arrivalsByProject } from './compare/arrivals';

/** What each project plans now: its draft, or else its plan in force. */
export async function plansInWork(manager: EntityManager): Promise<Map<string, PlanContent>> {
  const rows = await manager.query<{ project_id: string; content: PlanContent }[]>(
    `select distinct on (project_id) project_id, content from plan_revision
     order by project_id, number desc`,
  );
  return new Map(rows.map(({ project_id, content }) => [project_id, content]));
}

/** The benefits of the tree that was kept with each of some approved plans; without those that kept none. */
export async function treesKeptWith(
  manager: EntityManager,
  revisionIds: readonly string[],
): Promise<Map<string, readonly { id: string }[]>> {
  const rows = await manager.query<{ id: string; benefits: { id: string }[] }[]>(
    `select id, method->'tree'->'benefits' as benefits from plan_revision
     where id = any($1) and method is not null`,
    [revisionIds],
  );
  return new Map(rows.map(({ id, benefits }) => [id, benefits]));
}
