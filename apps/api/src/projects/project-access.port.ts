import type { EntityManager } from '../postgres/database';
import { listBenefits } from './benefit.repository';
import { listChanges } from './change.repository';
import { listProjects } from './project.repository';
import type { BenefitRecord, ChangeRecord } from './projects.port';

export { lockForEdit, openProject } from './open-project';
export { getProject } from './project.repository';

/** A project's benefits, read in the caller's transaction. */
export function benefitsOf(manager: EntityManager, projectId: string): Promise<BenefitRecord[]> {
  return listBenefits(manager, projectId);
}

/** A project's changes, read in the caller's transaction. */
export function changesOf(manager: EntityManager, projectId: string): Promise<ChangeRecord[]> {
  return listChanges(manager, projectId);
}

/** The projects that stood at the end of a day; now when null. */
export async function standingProjects(
  manager: EntityManager,
  asOf: string | null,
): Promise<Set<string>> {
  return new Set((await listProjects(manager, asOf)).map(({ id }) => id));
}
