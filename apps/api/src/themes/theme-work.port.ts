import type { EntityManager } from '../postgres/database';
import { listThemes } from '../model/theme/theme.repository';

/** The projects in whose themes someone has written. */
export async function projectsWithThemes(manager: EntityManager): Promise<string[]> {
  return (await listThemes(manager)).map(({ projectId }) => projectId);
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
