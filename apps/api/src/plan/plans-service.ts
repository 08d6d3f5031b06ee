import { Injectable } from '@nestjs/common';
import type { RevisionInput } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { TenantWrites } from '../ledger/tenant-writes';
import { Database } from '../postgres/database';
import { getProject } from '../model/project/project.repository';
import { approveRevision } from './approve-revision';
import { comparePlans } from './compare/compare-plans';
import { listApprovedPlans, standingRevisions } from './list-approved-plans';
import { Plans, type ApproveOptions, type SaveOptions } from './plans.port';
import { findDraft, getRevision, listRevisions } from './revision.repository';
import { saveDraft } from './save-draft';

@Injectable()
export class PlansService extends Plans {
  constructor(
    private readonly database: Database,
    private readonly writes: TenantWrites,
  ) {
    super();
  }

  override revisions(ctx: TenantContext, projectId?: string, asOf: string | null = null) {
    return this.database.tenant(ctx, async (manager) => {
      if (projectId === undefined) return standingRevisions(manager, asOf);
      // A project that is not there is something else than one without a plan.
      await getProject(manager, projectId, { asOf });
      return listRevisions(manager, projectId);
    });
  }

  override revision(ctx: TenantContext, id: string) {
    return this.database.tenant(ctx, (manager) => getRevision(manager, id));
  }

  override versioned(ctx: TenantContext, id: string) {
    return this.database.tenant(ctx, async (manager) => {
      const { projectId } = await getRevision(manager, id);
      // The project first: an edit between makes the tag too old, which the approval tells, and never too new.
      const { version } = await getProject(manager, projectId);
      return { ...(await getRevision(manager, id)), projectVersion: version };
    });
  }

  override draft(ctx: TenantContext, projectId: string) {
    return this.database.tenant(ctx, (manager) => findDraft(manager, projectId));
  }

  override approvedPlans(ctx: TenantContext, asOf: string | null = null) {
    return this.database.tenant(ctx, (manager) => listApprovedPlans(manager, asOf));
  }

  override compare(ctx: TenantContext, projectId: string, between: { a: string; b: string }) {
    return this.database.tenant(ctx, (manager) => comparePlans(manager, ctx, projectId, between));
  }

  override save(
    ctx: TenantContext,
    projectId: string,
    input: RevisionInput,
    options?: SaveOptions,
  ) {
    return this.writes.run(ctx, (manager) => saveDraft(manager, ctx, projectId, input, options));
  }

  override approve(ctx: TenantContext, revisionId: string, options?: ApproveOptions) {
    return this.writes.run(ctx, (manager) => approveRevision(manager, ctx, revisionId, options));
  }
}
