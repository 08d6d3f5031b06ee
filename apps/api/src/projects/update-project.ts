import type { ProjectInput } from '@gevinst/contract';
import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { openProject } from '../model/project/open-project';
import { replaceProject } from '../model/project/project.repository';
import type { ProjectRecord, WriteOptions } from './projects.port';

export async function updateProject(
  manager: EntityManager,
  ctx: TenantContext,
  id: string,
  input: ProjectInput,
  options?: WriteOptions,
): Promise<ProjectRecord> {
  const before = await openProject(manager, ctx, id, options);
  const after = await replaceProject(manager, id, input);
  await writeAudit(manager, ctx, {
    action: 'project.changed',
    subject: `${input.code} ${input.name}`,
    ...changedFields(before, input),
  });
  return after;
}
