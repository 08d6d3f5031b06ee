import { takePart } from '../../participation/participation.repository';
import type { TenantContext } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';

/** Keeps who was at a workshop: whoever writes, and those who are named as being there. S1.7. */
export async function takeAllPart(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  names: readonly string[],
): Promise<void> {
  await takePart(manager, ctx, projectId, 'workshop');
  for (const userName of names) {
    await takePart(manager, { ...ctx, userName, userId: null }, projectId, 'workshop');
  }
}
