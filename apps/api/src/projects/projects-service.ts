import { Injectable } from '@nestjs/common';
import type {
  BenefitInput,
  CauseNoteInput,
  ChangeInput,
  IndicatorInput,
  OverrideInput,
  ProjectInput,
  RevisionInput,
} from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { Indicators } from '../indicators/indicators.port';
import { TenantWrites } from '../ledger/tenant-writes';
import { Plans } from '../plan/plans.port';
import { Database } from '../postgres/database';
import { listBenefits } from '../model/tree/benefit.repository';
import { listChanges } from '../model/tree/change.repository';
import { createProject } from './create-project';
import { mayEdit } from '../model/project/open-project';
import { listOverrides } from './override.repository';
import { getProject, listProjects } from '../model/project/project.repository';
import { Projects, type ProjectRecord, type WriteOptions } from './projects.port';
import { putBenefit } from './put-benefit';
import { putChange } from './put-change';
import { setOverride } from './set-override';
import { updateProject } from './update-project';

@Injectable()
export class ProjectsService extends Projects {
  constructor(
    private readonly database: Database,
    private readonly writes: TenantWrites,
    private readonly measured: Indicators,
    private readonly plans: Plans,
  ) {
    super();
  }

  override list(ctx: TenantContext, asOf?: string | null) {
    return this.database.tenant(ctx, (manager) => listProjects(manager, asOf));
  }

  override get(ctx: TenantContext, id: string, asOf: string | null = null) {
    return this.database.tenant(ctx, (manager) => getProject(manager, id, { asOf }));
  }

  override changes(ctx: TenantContext, projectId?: string) {
    return this.database.tenant(ctx, (manager) => listChanges(manager, projectId));
  }

  override benefits(ctx: TenantContext, projectId?: string) {
    return this.database.tenant(ctx, (manager) => listBenefits(manager, projectId));
  }

  override indicators(ctx: TenantContext, asOf?: string | null) {
    return this.measured.list(ctx, asOf);
  }

  override indicator(ctx: TenantContext, id: string, asOf?: string | null) {
    return this.measured.get(ctx, id, asOf);
  }

  override revisions(ctx: TenantContext, projectId?: string, asOf?: string | null) {
    return this.plans.revisions(ctx, projectId, asOf);
  }

  override revision(ctx: TenantContext, id: string) {
    return this.plans.revision(ctx, id);
  }

  override approvedPlans(ctx: TenantContext, asOf?: string | null) {
    return this.plans.approvedPlans(ctx, asOf);
  }

  override overrides(ctx: TenantContext) {
    return this.database.tenant(ctx, (manager) => listOverrides(manager));
  }

  override notes(ctx: TenantContext, indicatorId?: string) {
    return this.measured.notes(ctx, indicatorId);
  }

  override canEdit(ctx: TenantContext, project: ProjectRecord) {
    return mayEdit(ctx, project);
  }

  override createProject(ctx: TenantContext, input: ProjectInput, at?: Date) {
    return this.writes.run(ctx, (manager) => createProject(manager, ctx, input, at));
  }

  override updateProject(
    ctx: TenantContext,
    id: string,
    input: ProjectInput,
    options?: WriteOptions,
  ) {
    return this.writes.run(ctx, (manager) => updateProject(manager, ctx, id, input, options));
  }

  override createChange(ctx: TenantContext, projectId: string, input: ChangeInput, at?: Date) {
    const change = { projectId, input };
    return this.writes.run(ctx, (manager) => putChange(manager, ctx, change, dated(at)));
  }

  override updateChange(
    ctx: TenantContext,
    { projectId, id }: { projectId: string; id: string },
    input: ChangeInput,
    options?: WriteOptions,
  ) {
    const change = { projectId, id, input };
    return this.writes.run(ctx, (manager) => putChange(manager, ctx, change, options));
  }

  override createBenefit(ctx: TenantContext, projectId: string, input: BenefitInput, at?: Date) {
    const benefit = { projectId, input };
    return this.writes.run(ctx, (manager) => putBenefit(manager, ctx, benefit, dated(at)));
  }

  override updateBenefit(
    ctx: TenantContext,
    { projectId, id }: { projectId: string; id: string },
    input: BenefitInput,
    options?: WriteOptions,
  ) {
    const benefit = { projectId, id, input };
    return this.writes.run(ctx, (manager) => putBenefit(manager, ctx, benefit, options));
  }

  override createIndicator(ctx: TenantContext, input: IndicatorInput, at?: Date) {
    return this.measured.create(ctx, input, at);
  }

  override updateIndicator(
    ctx: TenantContext,
    id: string,
    input: IndicatorInput,
    options?: WriteOptions,
  ) {
    return this.measured.update(ctx, { id, input, ...options });
  }

  override saveRevision(ctx: TenantContext, projectId: string, input: RevisionInput, at?: Date) {
    return this.plans.save(ctx, projectId, input, dated(at));
  }

  override approveRevision(ctx: TenantContext, revisionId: string, at?: Date) {
    return this.plans.approve(ctx, revisionId, dated(at));
  }

  override setOverride(
    ctx: TenantContext,
    projectId: string,
    input: OverrideInput,
    options?: WriteOptions,
  ) {
    return this.writes.run(ctx, (manager) => setOverride(manager, ctx, projectId, input, options));
  }

  override writeNote(ctx: TenantContext, indicatorId: string, note: CauseNoteInput, at?: Date) {
    return this.measured.writeNote(ctx, indicatorId, note, at && { at });
  }
}

const dated = (at: Date | undefined) => (at === undefined ? {} : { at });
