import {
  Benefit,
  Change,
  Indicator,
  OverrideInput,
  ProjectInput,
  ProjectPlan,
  Revision,
} from '@gevinst/contract';
import { etagOf } from '../http/etag';
import type { TenantContext } from '../http/tenant-context';
import type { Plans } from '../plan/plans.port';
import type { Projects } from './projects.port';

/**
 * Everything of a project that can be edited, on one page. The project is read first: an edit that comes between
 * makes the page's ETag too old, which the next write tells, and never too new.
 */
export async function viewPlan(
  { projects, plans }: { projects: Projects; plans: Plans },
  ctx: TenantContext,
  id: string,
): Promise<ProjectPlan> {
  const project = await projects.get(ctx, id);
  const [changes, benefits, indicators, revisions, overrides] = await Promise.all([
    projects.changes(ctx, id),
    projects.benefits(ctx, id),
    projects.indicators(ctx),
    projects.revisions(ctx, id),
    projects.overrides(ctx),
  ]);
  const approved = revisions.filter((one) => one.state === 'approved').at(-1);
  const draft = await plans.draft(ctx, id);
  const inForce = approved === undefined ? null : await plans.revision(ctx, approved.id);
  const override = overrides.find((one) => one.projectId === id && one.endedAt === null) ?? null;
  return {
    id,
    etag: etagOf(project.version),
    project: ProjectInput.parse(project),
    changes: changes.map((one) => Change.parse(one)),
    benefits: benefits.map((one) => Benefit.parse(one)),
    indicators: indicators.map((one) => Indicator.parse({ ...one, etag: etagOf(one.version) })),
    draft: draft === null ? null : Revision.parse(draft),
    approved: inForce === null ? null : Revision.parse(inForce),
    override: override && { ...OverrideInput.parse(override), author: override.author },
    canEdit: projects.canEdit(ctx, project),
    canApprove: ctx.role === 'leadership',
    canOverride: ctx.role === 'office',
  };
}
