import type { Benefit, Change, ProjectInput } from '@gevinst/contract';
import type { Expect } from '../http/expect-match';

export interface ProjectRecord extends ProjectInput {
  readonly id: string;
  /** Behind the ETag of the project, its changes, benefits, override and drafts. */
  readonly version: number;
  readonly createdBy: string | null;
  readonly updatedAt: string;
}

export interface ChangeRecord extends Change {
  readonly projectId: string;
}

export interface BenefitRecord extends Benefit {
  readonly projectId: string;
}

/** Where clients find the version of a project and of all it holds. */
export const PROJECT_ETAG = 'the `etag` of GET /api/v1/projects/{id}/plan';

/** Options of a write: `at` back-dates it (demo data); the newest write is "now" when left out. */
export interface WriteOptions {
  readonly expect?: Expect;
  readonly at?: Date;
}
