import type { EntityManager } from '../postgres/database';
import { listBenefits } from './benefit.repository';
import type { BenefitRecord } from './projects.port';

export { openProject } from './open-project';
export { getProject } from './project.repository';

/** A project's benefits, read in the caller's transaction. */
export function benefitsOf(manager: EntityManager, projectId: string): Promise<BenefitRecord[]> {
  return listBenefits(manager, projectId);
}
