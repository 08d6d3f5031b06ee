import type { PlanComparison, Revision, RevisionInput, RevisionSummary } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';

export interface RevisionHead extends RevisionSummary {
  readonly projectId: string;
}

export interface RevisionRecord extends Revision {
  readonly projectId: string;
}

export interface SavedRevision extends RevisionRecord {
  /** The project's version after the write: the ETag the next edit builds on. */
  readonly projectVersion: number;
}

/** What a project is compared with: its plan in force, and the one first approved. */
export interface ApprovedPlan {
  readonly projectId: string;
  readonly current: RevisionRecord;
  readonly original: RevisionRecord;
}

/** A project's plan: one draft at most, and the approved revisions, which never change. */
export abstract class Plans {
  /** Oldest first, without their content; with `asOf`, those too of projects that have been withdrawn since that day. */
  abstract revisions(
    ctx: TenantContext,
    projectId?: string,
    asOf?: string | null,
  ): Promise<RevisionHead[]>;
  abstract revision(ctx: TenantContext, id: string): Promise<RevisionRecord>;
  /** A revision, with the version of its project behind the ETag that an approval must name. */
  abstract versioned(ctx: TenantContext, id: string): Promise<SavedRevision>;
  abstract draft(ctx: TenantContext, projectId: string): Promise<RevisionRecord | null>;
  /** In force at the end of `asOf` (a day in Europe/Copenhagen); now when left out. */
  abstract approvedPlans(ctx: TenantContext, asOf?: string | null): Promise<ApprovedPlan[]>;
  /** From one revision of the project to another; `draft` names the plan work as it stands. */
  abstract compare(
    ctx: TenantContext,
    projectId: string,
    between: { readonly a: string; readonly b: string },
  ): Promise<PlanComparison>;
  /** Writes the project's draft: a new one, or over the one it has. */
  abstract save(
    ctx: TenantContext,
    projectId: string,
    input: RevisionInput,
    options?: SaveOptions,
  ): Promise<SavedRevision>;
  abstract approve(
    ctx: TenantContext,
    revisionId: string,
    options?: ApproveOptions,
  ): Promise<SavedRevision>;
}

export interface ApproveOptions {
  /** Sees the project's version in force before anything is written; throws when it is not the reader's. */
  readonly expect?: (version: number) => void;
  /** Back-dates the approval. */
  readonly at?: Date;
}

export interface SaveOptions {
  /** Sees the project's version in force before anything is written; throws when it is not the reader's. */
  readonly expect?: (version: number) => void;
  /** Back-dates the draft. */
  readonly at?: Date;
  /** The draft that must still be there; null = there must be none; left out = either. */
  readonly draftId?: string | null;
}
