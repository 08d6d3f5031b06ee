import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';
import { getProject, raiseVersion } from './project.repository';
import type { ProjectRecord, WriteOptions } from '../records';

/** A team's own projects are those it made and those that name it as owner. */
export function mayEdit(ctx: TenantContext, project: ProjectRecord): boolean {
  if (ctx.role === 'office') return true;
  const own = project.createdBy === ctx.userId || project.owner === ctx.userName;
  return ctx.role === 'team' && own;
}

/** Locks a project for a change of something it holds; a team changes what its own projects hold only. */
export async function lockForEdit(
  manager: EntityManager,
  ctx: TenantContext,
  id: string,
): Promise<ProjectRecord> {
  const project = await getProject(manager, id, { lock: true });
  if (ctx.role === 'team' && !mayEdit(ctx, project)) {
    throw new ProblemError('forbidden', {
      da: 'Et team kan kun rette i sine egne projekter',
      en: 'A team can only edit projects of its own',
    });
  }
  return project;
}

/**
 * Locks a project for a change of it or of anything it holds, and raises its version. Two edits of the same project
 * follow one another, so the later one meets the earlier one's version.
 */
export async function openProject(
  manager: EntityManager,
  ctx: TenantContext,
  id: string,
  { expect, at = new Date() }: WriteOptions = {},
): Promise<ProjectRecord> {
  const project = await lockForEdit(manager, ctx, id);
  expect?.(project.version);
  await raiseVersion(manager, project, at);
  return { ...project, version: project.version + 1, updatedAt: at.toISOString() };
}
