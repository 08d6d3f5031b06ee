import { In } from 'typeorm';
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
