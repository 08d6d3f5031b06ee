import { In, IsNull, Not } from 'typeorm';
import type { EntityManager } from '../postgres/database';
import { ActionItemEntity } from './actions/action-item.entity';
import { BoardEntity } from './board.entity';
import { IdeaEntity } from './ideas/idea.entity';
import { MeetingEntity } from './meetings/meeting.entity';

/** Of the ids, those that are actions of the project; read in the caller's transaction. */
export async function actionIds(
  manager: EntityManager,
  projectId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const found = await manager.findBy(ActionItemEntity, { projectId, id: In([...ids]) });
  return new Set(found.map(({ id }) => id));
}

/** The actions that were made about something that stands in the way, by what that is. */
export async function actionsByBarrier(
  manager: EntityManager,
  projectId?: string,
): Promise<Map<string, string[]>> {
  const where = { barrierId: Not(IsNull()), ...(projectId !== undefined && { projectId }) };
  const found = await manager.find(ActionItemEntity, {
    where,
    select: { id: true, barrierId: true },
  });
  const about = Map.groupBy(found, ({ barrierId }) => barrierId ?? '');
  return new Map([...about].map(([id, actions]) => [id, actions.map((one) => one.id)]));
}

/** Whether an idea of the project is assessed; null when the project has no such idea. */
export async function ideaStanding(
  manager: EntityManager,
  projectId: string,
  id: string,
): Promise<'open' | 'assessed' | null> {
  const idea = await manager.findOneBy(IdeaEntity, { projectId, id });
  if (idea === null) return null;
  return idea.effect === null ? 'open' : 'assessed';
}

/** Of the projects, those at whose board someone has worked. */
export async function projectsWithWork(
  manager: EntityManager,
  projectIds: readonly string[],
): Promise<Set<string>> {
  const where = { projectId: In([...projectIds]) };
  const found = new Set<string>();
  // One after the other: a transaction has one connection.
  for (const table of [BoardEntity, IdeaEntity, ActionItemEntity, MeetingEntity]) {
    const rows = await manager.find<{ projectId: string }>(table, {
      where,
      select: { projectId: true },
    });
    for (const { projectId } of rows) found.add(projectId);
  }
  return found;
}
