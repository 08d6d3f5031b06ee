import { BARRIER_KINDS, MARK_BARRIERS } from '@gevinst/domain';
import { z } from 'zod';
import { Id, Light } from './common';
import { PlanTheme, Relevance } from './themes';

/** The etag of a cell in which nobody has written. */
export const NO_MARK_ETAG = '"v0"';

const words = z.object({ da: z.string(), en: z.string() });
const count = z.number().int();

export const MarkBarrier = z.enum(MARK_BARRIERS);

/** PUT /api/v1/projects/{id}/matrix/{nodeId}/{theme}: what a change or a benefit says of one theme. */
export const MarkInput = z.object({
  relevance: Relevance.default('relevant').describe('`notRelevant` is an answer too.'),
  challenge: z.string().max(1000).default('').describe('What is difficult about it.'),
  note: z.string().max(2000).default(''),
  /** Whether the challenge stands in the way of the benefits. */
  barrier: MarkBarrier.default('none'),
  /** Actions of the project that are about it. */
  actionIds: z.array(Id).max(50).default([]),
});

/** One cell. `by` and `at` are null until someone has written in it. */
export const MatrixMark = MarkInput.extend({
  projectId: Id,
  nodeId: Id,
  theme: PlanTheme,
  by: z.string().nullable(),
  at: z.string().nullable(),
  etag: z.string(),
});

export const MatrixNode = z.object({
  id: Id,
  kind: z.enum(['change', 'benefit']),
  name: z.string(),
  owner: z.string(),
  /** The change under which a benefit stands. */
  under: Id.nullable(),
  light: Light.nullable(),
});

/** GET /api/v1/projects/{id}/matrix: the tree against the six themes. Cells in which nobody has written are left out. */
export const Matrix = z.object({
  projectId: Id,
  projectCode: z.string(),
  projectName: z.string(),
  nodes: z.array(MatrixNode).describe('A change, then its benefits.'),
  marks: z.array(MatrixMark),
  answered: count,
  total: count,
  openBarriers: count,
  canEdit: z.boolean(),
});

/** Something that stands in the way of a benefit: a line of a theme, or a cell of the matrix. */
export const OpenBarrier = z.object({
  theme: PlanTheme,
  kind: z.enum(BARRIER_KINDS),
  /** The line of the theme; the change or benefit of a cell. */
  itemId: Id,
  text: z.string(),
  owner: z.string(),
  /** Actions that are linked to it. */
  actions: count,
});

/** A red benefit and what holds it back. */
export const HeldBenefit = z.object({
  id: Id,
  name: z.string(),
  projectId: Id,
  projectCode: z.string(),
  projectName: z.string(),
  department: z.string(),
  light: Light,
  /** Why it stands as it does. */
  reason: words,
  barriers: z.array(OpenBarrier),
  /** Open barriers of its plan of which nobody has said what they hold back. */
  unlinked: count,
});

/** How much of a plan has been gone through. */
export const PlanCoverage = z.object({
  projectId: Id,
  projectCode: z.string(),
  projectName: z.string(),
  department: z.string(),
  themes: count.describe(
    'Of the six themes, those that are answered to the end; “not relevant” is an answer.',
  ),
  begun: count.describe('Of the others, those in which someone has written something.'),
  answered: count.describe('Of `total` cells of the matrix.'),
  total: count,
  openBarriers: count,
});

/** Query of GET /api/v1/barriers: only some projects, and only what stands in the way under one theme. */
export const BarriersQuery = z.object({
  department: z.string().max(200).optional(),
  theme: PlanTheme.optional(),
  projectId: Id.optional(),
});

/** GET /api/v1/barriers: which barriers hold our red benefits back? */
export const PortfolioBarriers = z.object({
  sentence: words,
  /** Those with most barriers first; those that nothing explains last, and not at all where a theme is asked for. */
  items: z.array(HeldBenefit),
  /** Always the six, whichever theme is asked for. A barrier that holds two benefits back is one. */
  byTheme: z.array(z.object({ theme: PlanTheme, benefits: count, barriers: count })),
  held: count,
  unexplained: count.describe('Red benefits that no theme explains, whichever is asked for.'),
  coverage: z
    .array(PlanCoverage)
    .describe('Of every project that is asked for; the least looked at first.'),
  /** What one may ask for: of all projects, whatever is asked for now. */
  departments: z.array(z.string()),
  projects: z.array(z.object({ id: Id, name: z.string(), department: z.string() })),
  total: count,
  nextCursor: z.string().nullable(),
});

export type MarkBarrier = z.infer<typeof MarkBarrier>;
export type MarkInput = z.infer<typeof MarkInput>;
export type MatrixMark = z.infer<typeof MatrixMark>;
export type MatrixNode = z.infer<typeof MatrixNode>;
export type Matrix = z.infer<typeof Matrix>;
export type OpenBarrier = z.infer<typeof OpenBarrier>;
export type HeldBenefit = z.infer<typeof HeldBenefit>;
export type PlanCoverage = z.infer<typeof PlanCoverage>;
export type BarriersQuery = z.infer<typeof BarriersQuery>;
export type PortfolioBarriers = z.infer<typeof PortfolioBarriers>;
