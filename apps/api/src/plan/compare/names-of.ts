import type { EntityManager } from '../../postgres/database';
import { listBenefits } from '../../model/tree/benefit.repository';
import type { ReadSide } from './read-side';

/** Changes and benefits are called what they were called last, of the plans that are looked at and now. */
export async function namesOf(
  manager: EntityManager,
  projectId: string,
  sides: readonly ReadSide[],
): Promise<Map<string, string>> {
  const now = await listBenefits(manager, projectId);
  const kept = sides.flatMap(({ method }) =>
    method === null ? [] : [...method.tree.changes, ...method.tree.benefits],
  );
  return new Map([...now, ...kept].map(({ id, name }) => [id, name]));
}
