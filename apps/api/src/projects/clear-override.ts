import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { openProject } from '../model/project/open-project';
import { endOverride, findOverride } from './override.repository';
import type { WriteOptions } from './projects.port';

export async function clearOverride(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  options: WriteOptions = {},
): Promise<void> {
  const project = await openProject(manager, ctx, projectId, options);
  const before = await findOverride(manager, projectId);
  if (before === null)
    throw new ProblemError('not_found', {
      da: 'Projektets status er ikke sat i hånden',
      en: 'The status of the project is not set by hand',
    });
  await endOverride(manager, projectId, { by: ctx.userName, at: options.at ?? new Date() });
  const { light, reason, until } = before;
  await writeAudit(manager, ctx, {
    action: 'override.cleared',
    subject: `${project.code} ${project.name}`,
    ...changedFields({ light, reason, until }, null),
  });
}
