import type { EntityManager } from '../postgres/database';
import { listRevisions, revisionsNaming } from './revision.repository';
import { standingRevisions } from './list-approved-plans';
import type { RevisionHead } from './plans.port';

/** Every revision of some projects, drafts among them. */
export async function revisionsOf(
  manager: EntityManager,
  projectIds: ReadonlySet<string>,
): Promise<RevisionHead[]> {
  return (await listRevisions(manager)).filter(({ projectId }) => projectIds.has(projectId));
}

/** The projects with a plan or a draft that speaks of one of the indicators. */
export async function projectsPlanningWith(
  manager: EntityManager,
  indicatorIds: readonly string[],
): Promise<Set<string>> {
  if (indicatorIds.length === 0) return new Set();
  const naming = await revisionsNaming(manager, indicatorIds);
  const standing = await standingRevisions(manager, null);
  const found = standing.filter(({ id }) => naming.has(id));
  return new Set(found.map(({ projectId }) => projectId));
}
