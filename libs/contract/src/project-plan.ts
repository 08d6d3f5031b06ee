import { z } from 'zod';
import { Id } from './common';
import { Benefit, Change, Indicator, OverrideInput, ProjectInput, Revision } from './model';

/**
 * GET /api/v1/projects/{id}/plan: everything of a project that can be edited. `etag` covers the project, its
 * changes, benefits, override and draft; every PUT on them sends it as If-Match.
 */
export const ProjectPlan = z.object({
  id: Id,
  etag: z.string(),
  project: ProjectInput,
  changes: z.array(Change),
  benefits: z.array(Benefit),
  /** All of the municipality: what benefits can be measured by. */
  indicators: z.array(Indicator),
  draft: Revision.nullable(),
  /** The plan in force. */
  approved: Revision.nullable(),
  override: OverrideInput.extend({ author: z.string() }).nullable(),
  canEdit: z.boolean(),
  canApprove: z.boolean(),
  canOverride: z.boolean(),
});

/** A project as edited, without its figures: the answer to POST and PUT /api/v1/projects. */
export const ProjectResource = ProjectInput.extend({ id: Id, etag: z.string() });

export type ProjectPlan = z.infer<typeof ProjectPlan>;
export type ProjectResource = z.infer<typeof ProjectResource>;
