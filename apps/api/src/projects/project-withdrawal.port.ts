import type { EntityManager } from '../postgres/database';
import { listOverrides } from './override.repository';

/** Taking projects away that an import has made, in the caller's transaction; they stay for the days before. */
export { endProjects as withdrawProjects, holdProjects } from '../model/project/project.repository';

/** The projects whose status is or has been set by hand. */
export async function overriddenProjects(manager: EntityManager): Promise<Set<string>> {
  return new Set((await listOverrides(manager)).map(({ projectId }) => projectId));
}
