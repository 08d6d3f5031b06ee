import { z } from 'zod';
import { Id, Kr, listOf } from './common';
import { LightCounts } from './portfolio';

const Words = z.object({ da: z.string(), en: z.string() });
const Fate = z.enum(['new', 'changed', 'unchanged']);

/** What pages show of the whole portfolio, before and after a portfolio file. */
export const ImportFigures = z.object({
  projects: z.number().int(),
  /** Plan of the months that are due. */
  planDueKr: Kr,
  planTotalKr: Kr,
  lights: LightCounts,
});

/** What a portfolio file makes or changes of one thing in a project; `before` is null where nothing was said. */
export const ImportPart = z.object({
  what: z.enum([
    'project',
    'change',
    'benefit',
    'indicator',
    'planned',
    'target',
    'cost',
    'effect',
  ]),
  name: z.string(),
  kind: z.enum(['new', 'changed']),
  fields: z.array(z.object({ name: Words, before: Words.nullable(), after: Words.nullable() })),
});

/** What a portfolio file does to one project, or would do: GET /api/v1/imports/{id}/projects. */
export const ImportProject = z.object({
  line: z.number().int(),
  /** null where the file makes the project. */
  projectId: Id.nullable(),
  code: z.string(),
  name: z.string(),
  kind: Fate,
  /** `approved`: its first plan, in force at once; `draft`: for the leadership to approve; `kept`: someone else's draft stands in the way. */
  plan: z.enum(['approved', 'draft', 'kept']).nullable(),
  /** All that its plan promises; null where the file leaves the plan alone. */
  planned: z.object({ beforeKr: Kr, afterKr: Kr }).nullable(),
  /** How many things of each sort the file speaks of, by what happens to them. */
  counts: z.array(
    z.object({
      what: z.enum(['change', 'benefit', 'indicator', 'target', 'cost']),
      new: z.number().int(),
      changed: z.number().int(),
      unchanged: z.number().int(),
    }),
  ),
  parts: z.array(ImportPart),
});

export const ImportProjectList = listOf(ImportProject);

/** Changed projects come first, then new ones, then unchanged ones; each in the order of the file. */
export const ImportProjectQuery = z.object({
  kind: Fate.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().regex(/^\d+$/).optional(),
});

export type ImportFigures = z.infer<typeof ImportFigures>;
export type ImportPart = z.infer<typeof ImportPart>;
export type ImportProject = z.infer<typeof ImportProject>;
export type ImportProjectList = z.infer<typeof ImportProjectList>;
export type ImportProjectQuery = z.infer<typeof ImportProjectQuery>;
