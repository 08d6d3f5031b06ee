import type { PlanMethod } from '@gevinst/contract';
import { PLAN_THEMES } from '@gevinst/domain';
import type { EntityManager } from '../../postgres/database';
import { writtenThemes } from './written-themes';
import { listThemes } from './theme.repository';

/** The themes of a project in which someone has written, in their fixed order; read in the caller's transaction. */
export async function themesAsWritten(
  manager: EntityManager,
  projectId: string,
): Promise<PlanMethod['themes']> {
  const rows = await listThemes(manager, { projectId });
  const { contents, relevance } = writtenThemes(projectId, rows);
  return PLAN_THEMES.filter((theme) => rows.some((row) => row.theme === theme)).map((theme) => ({
    theme,
    relevance: relevance[theme],
    content: { ...contents[theme] },
  }));
}
