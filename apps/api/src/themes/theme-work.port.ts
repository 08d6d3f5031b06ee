import { listMarks } from '../matrix/marks.port';
import type { EntityManager } from '../postgres/database';
import { listThemes } from './theme.repository';

/** The projects in whose themes someone has written, also beside the changes and benefits of their tree. */
export async function projectsWithThemes(manager: EntityManager): Promise<Set<string>> {
  const written = [...(await listThemes(manager)), ...(await listMarks(manager))];
  return new Set(written.map(({ projectId }) => projectId));
}
