import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import type { TenantContext } from '../http/tenant-context';
import { leavePlan } from '../plan/plan-membership.port';
import type { EntityManager } from '../postgres/database';
import { getBenefit, removeBenefit as removeRow } from '../model/tree/benefit.repository';
import { openProject } from '../model/project/open-project';
import type { WriteOptions } from './projects.port';

/** A benefit that was ever promised stays; one that was only thought of can go. */
export async function removeBenefit(
  manager: EntityManager,
  ctx: TenantContext,
  { projectId, id }: { projectId: string; id: string },
  options?: WriteOptions,
): Promise<void> {
  const project = await openProject(manager, ctx, projectId, options);
  const { name, owner, valueClass } = await getBenefit(manager, projectId, id);
  await leavePlan(manager, ctx, project, id);
  await removeRow(manager, id);
  await writeAudit(manager, ctx, {
    action: 'benefit.removed',
    subject: `${project.code}: ${name}`,
    ...changedFields({ name, owner, valueClass }, null),
  });
}
