import type { EntityManager } from '../postgres/database';
import { listThemes } from './theme.repository';

/** The projects in whose themes someone has written. */
export async function projectsWithThemes(manager: EntityManager): Promise<Set<string>> {
  return new Set((await listThemes(manager)).map(({ projectId }) => projectId));
}
