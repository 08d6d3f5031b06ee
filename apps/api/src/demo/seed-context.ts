import type { Role } from '@gevinst/contract';
import type { Boards } from '../board/boards.port';
import type { Guests } from '../board/join/guests.port';
import type { Meetings } from '../board/meetings/meetings.port';
import type { Comments } from '../comments/comments.port';
import type { TenantContext } from '../http/tenant-context';
import type { Imports } from '../imports/imports.port';
import type { Matrices } from '../matrix/matrices.port';
import type { Workshops } from '../matrix/workshop/workshops.port';
import type { Projects } from '../projects/projects.port';
import type { Themes } from '../themes/themes.port';
import type { Trees } from '../tree/trees.port';
import type { DemoProject } from './demo-project';

/** What a step of the demo's history works with: the same ports as pages and files. */
export interface SeedContext {
  readonly projects: Projects;
  readonly imports: Imports;
  readonly boards: Boards;
  readonly meetings: Meetings;
  readonly guests: Guests;
  readonly themes: Themes;
  readonly matrices: Matrices;
  readonly workshops: Workshops;
  readonly trees: Trees;
  readonly comments: Comments;
  /** The person of that role in the municipality being filled. */
  readonly as: (role: Role) => TenantContext;
  readonly catalogue: readonly DemoProject[];
}

/** One thing that happened in the fictitious past. Running it again does nothing. */
export interface SeedStep {
  readonly at: Date;
  readonly run: (context: SeedContext) => Promise<void>;
}
