import { projectsGoneThrough } from '../matrix/marks.port';
import type { EntityManager } from '../postgres/database';
import { listThemes } from './theme.repository';

/** The projects in whose themes someone has written, also beside the changes and benefits of their tree. */
export async function projectsWithThemes(manager: EntityManager): Promise<Set<string>> {
  const written = (await listThemes(manager)).map(({ projectId }) => projectId);
  return new Set([...written, ...(await projectsGoneThrough(manager))]);
}

/** The projects in whose themes one of these ids is named. */
export async function projectsNamingInThemes(
  manager: EntityManager,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await manager.query<{ project_id: string }[]>(
    `select distinct project_id from theme, unnest($1::text[]) as named (id)
     where strpos(content::text, named.id) > 0`,
    [ids],
  );
  return rows.map(({ project_id }) => project_id);
}
