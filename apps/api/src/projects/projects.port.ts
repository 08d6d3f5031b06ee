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
import type { IndicatorRecord, NoteRecord } from '../indicators/indicators.port';
import type { BenefitRecord, ChangeRecord, ProjectRecord, WriteOptions } from '../model/records';
import type { ApprovedPlan, RevisionHead, RevisionRecord } from '../plan/plans.port';

export {
  PROJECT_ETAG,
  type BenefitRecord,
  type ChangeRecord,
  type ProjectRecord,
  type WriteOptions,
} from '../model/records';
export { noteVersion } from '../indicators/indicators.port';
export type { IndicatorRecord, NoteRecord } from '../indicators/indicators.port';
export type { ApprovedPlan, RevisionHead, RevisionRecord } from '../plan/plans.port';

export interface OverrideRecord extends OverrideInput {
  readonly projectId: string;
  readonly author: string;
  readonly createdAt: string;
  /** Taken back or replaced, and by whom; null while it stands. `until` may have passed either way. */
  readonly endedAt: string | null;
  readonly endedBy: string | null;
}

/**
 * The model of a municipality: what it does, what it hopes for, what it promised. Pages, files,
 * the demo and the command line all write through here. Unknown ids answer `not_found`; a team
 * member may write on own projects only; which role may call what is decided at the route. What was made by an import
 * that is undone is withdrawn: it is found only with an `asOf` before that day.
 */
export abstract class Projects {
  abstract list(ctx: TenantContext, asOf?: string | null): Promise<ProjectRecord[]>;
  abstract get(ctx: TenantContext, id: string, asOf?: string | null): Promise<ProjectRecord>;
  abstract changes(ctx: TenantContext, projectId?: string): Promise<ChangeRecord[]>;
  abstract benefits(ctx: TenantContext, projectId?: string): Promise<BenefitRecord[]>;
  abstract indicators(ctx: TenantContext, asOf?: string | null): Promise<IndicatorRecord[]>;
  abstract indicator(
    ctx: TenantContext,
    id: string,
    asOf?: string | null,
  ): Promise<IndicatorRecord>;
  abstract revisions(
    ctx: TenantContext,
    projectId?: string,
    asOf?: string | null,
  ): Promise<RevisionHead[]>;
  abstract revision(ctx: TenantContext, id: string): Promise<RevisionRecord>;
  /** With content, per project that has an approved plan; as of the end of a day when given. */
  abstract approvedPlans(ctx: TenantContext, asOf?: string | null): Promise<ApprovedPlan[]>;
  /** Every override there has been, those that have ended too: which of them counts depends on the day asked about. */
  abstract overrides(ctx: TenantContext): Promise<OverrideRecord[]>;
  abstract notes(ctx: TenantContext, indicatorId?: string): Promise<NoteRecord[]>;
  /** Whether the caller may edit the project, by role and ownership. */
  abstract canEdit(ctx: TenantContext, project: ProjectRecord): boolean;

  abstract createProject(
    ctx: TenantContext,
    input: ProjectInput,
    at?: Date,
  ): Promise<ProjectRecord>;
  abstract updateProject(
    ctx: TenantContext,
    id: string,
    input: ProjectInput,
    options?: WriteOptions,
  ): Promise<ProjectRecord>;
  abstract createChange(
    ctx: TenantContext,
    projectId: string,
    input: ChangeInput,
    at?: Date,
  ): Promise<ChangeRecord>;
  abstract updateChange(
    ctx: TenantContext,
    { projectId, id }: { projectId: string; id: string },
    input: ChangeInput,
    options?: WriteOptions,
  ): Promise<ChangeRecord>;
  abstract createBenefit(
    ctx: TenantContext,
    projectId: string,
    input: BenefitInput,
    at?: Date,
  ): Promise<BenefitRecord>;
  abstract updateBenefit(
    ctx: TenantContext,
    { projectId, id }: { projectId: string; id: string },
    input: BenefitInput,
    options?: WriteOptions,
  ): Promise<BenefitRecord>;
  abstract createIndicator(
    ctx: TenantContext,
    input: IndicatorInput,
    at?: Date,
  ): Promise<IndicatorRecord>;
  abstract updateIndicator(
    ctx: TenantContext,
    id: string,
    input: IndicatorInput,
    options?: WriteOptions,
  ): Promise<IndicatorRecord>;
  /** Writes the project's draft: a new one, or over the one it has. */
  abstract saveRevision(
    ctx: TenantContext,
    projectId: string,
    input: RevisionInput,
    at?: Date,
  ): Promise<RevisionRecord>;
  /** Freezes the draft; it is the plan in force from then on. */
  abstract approveRevision(
    ctx: TenantContext,
    revisionId: string,
    at?: Date,
  ): Promise<RevisionRecord>;
  abstract setOverride(
    ctx: TenantContext,
    projectId: string,
    input: OverrideInput,
    options?: WriteOptions,
  ): Promise<OverrideRecord>;
  abstract writeNote(
    ctx: TenantContext,
    indicatorId: string,
    note: CauseNoteInput,
    at?: Date,
  ): Promise<NoteRecord>;
}
