import type { ProjectInput } from '@gevinst/contract';
import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { insertProject } from '../model/project/project.repository';
import type { ProjectRecord } from './projects.port';

export async function createProject(
  manager: EntityManager,
  ctx: TenantContext,
  input: ProjectInput,
  at = new Date(),
): Promise<ProjectRecord> {
  const project = await insertProject(manager, input, { createdBy: ctx.userId, at });
  await writeAudit(manager, ctx, {
    action: 'project.created',
    subject: `${input.code} ${input.name}`,
    ...changedFields(null, input),
  });
  return project;
}
