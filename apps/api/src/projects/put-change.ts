import type { ChangeInput } from '@gevinst/contract';
import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { getChange, saveChange } from '../model/tree/change.repository';
import { openProject } from '../model/project/open-project';
import type { ChangeRecord, WriteOptions } from './projects.port';

/** Creates a change of a project, or edits the one with `id`. */
export async function putChange(
  manager: EntityManager,
  ctx: TenantContext,
  { projectId, id, input }: { projectId: string; id?: string; input: ChangeInput },
  options?: WriteOptions,
): Promise<ChangeRecord> {
  const project = await openProject(manager, ctx, projectId, options);
  const before = id === undefined ? null : await getChange(manager, projectId, id);
  const after = await saveChange(manager, { ...input, ...(id && { id }), projectId });
  await writeAudit(manager, ctx, {
    action: before === null ? 'change.created' : 'change.changed',
    subject: `${project.code}: ${input.name}`,
    ...changedFields(before, input),
  });
  return after;
}
