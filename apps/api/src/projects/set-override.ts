import type { OverrideInput } from '@gevinst/contract';
import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { openProject } from '../model/project/open-project';
import { addOverride, endOverride, findOverride } from './override.repository';
import type { OverrideRecord, WriteOptions } from './projects.port';

/** The office's judgement takes the place of the computed light until the day it ends. */
export async function setOverride(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  input: OverrideInput,
  options: WriteOptions = {},
): Promise<OverrideRecord> {
  const { at: createdAt = new Date() } = options;
  const project = await openProject(manager, ctx, projectId, options);
  if (options.at === undefined && input.until < ctx.today) {
    const message = {
      da: 'Slutdatoen er allerede passeret',
      en: 'The last day is already over',
    };
    const errors = [{ path: 'until', message }];
    throw new ProblemError('validation_failed', message, { errors });
  }
  const before = await findOverride(manager, projectId);
  await endOverride(manager, projectId, { by: ctx.userName, at: createdAt });
  const made = await addOverride(manager, { ...input, projectId, author: ctx.userName, createdAt });
  await writeAudit(manager, ctx, {
    action: 'override.set',
    subject: `${project.code} ${project.name}`,
    ...changedFields(before, input),
  });
  return made;
}
