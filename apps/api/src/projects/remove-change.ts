import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { getChange, removeChange as removeRow } from '../model/tree/change.repository';
import { openProject } from '../model/project/open-project';
import type { WriteOptions } from './projects.port';

export async function removeChange(
  manager: EntityManager,
  ctx: TenantContext,
  { projectId, id }: { projectId: string; id: string },
  options?: WriteOptions,
): Promise<void> {
  const project = await openProject(manager, ctx, projectId, options);
  const { name, owner } = await getChange(manager, projectId, id);
  await removeRow(manager, id);
  await writeAudit(manager, ctx, {
    action: 'change.removed',
    subject: `${project.code}: ${name}`,
    ...changedFields({ name, owner }, null),
  });
}
