import type { EntityManager } from '../postgres/database';
import { listMarks } from './marks.repository';
import { WorkshopEntity } from './workshop/workshop.entity';

/** The cells of all matrices, read in the caller's transaction. */
export { listMarks, type MarkRow } from './marks.repository';

/** The projects that someone has begun to go through. */
export async function projectsGoneThrough(manager: EntityManager): Promise<string[]> {
  const workshops = await manager.find(WorkshopEntity, { select: { projectId: true } });
  return [...(await listMarks(manager)), ...workshops].map(({ projectId }) => projectId);
}
