import { listMarks } from '../model/theme/marks.repository';
import type { EntityManager } from '../postgres/database';
import { WorkshopEntity } from './workshop/workshop.entity';

/** The projects that someone has begun to go through, cell by cell or in a workshop. */
export async function projectsGoneThrough(manager: EntityManager): Promise<string[]> {
  const workshops = await manager.find(WorkshopEntity, { select: { projectId: true } });
  return [...(await listMarks(manager)), ...workshops].map(({ projectId }) => projectId);
}
