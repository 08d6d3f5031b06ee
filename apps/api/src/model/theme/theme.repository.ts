import type { PlanTheme } from '@gevinst/contract';
import type { EntityManager } from '../../postgres/database';
import { ThemeEntity } from './theme.entity';

/** What is written: in all projects or one, of all themes or one. */
export async function listThemes(
  manager: EntityManager,
  where: Partial<Pick<ThemeEntity, 'projectId' | 'theme'>> = {},
): Promise<ThemeEntity[]> {
  return manager.find(ThemeEntity, { where, order: { projectId: 'ASC', theme: 'ASC' } });
}

/** null until someone has written something. */
export function findTheme(
  manager: EntityManager,
  projectId: string,
  theme: PlanTheme,
): Promise<ThemeEntity | null> {
  return manager.findOneBy(ThemeEntity, { projectId, theme });
}

export type ThemeRow = Omit<ThemeEntity, 'municipalityId'>;

/** The project's row must be locked: two who write first would both find nothing. */
export async function putThemeRow(manager: EntityManager, row: ThemeRow): Promise<void> {
  await manager.upsert(ThemeEntity, row, ['projectId', 'theme']);
}
