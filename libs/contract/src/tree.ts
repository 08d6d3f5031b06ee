import { z } from 'zod';
import { DecimalText, Id, Kr, Light, Month } from './common';
import { BenefitInput, ChangeInput } from './model';

const text = z.string().max(4000);
const answer = z.enum(['yes', 'no', 'unsure']).nullable().default(null);

/** The test of a benefit: is it described, can it be seen, is it ours, and can it be measured? */
export const Doam = z.object({
  description: answer,
  observable: answer,
  attribution: answer,
  measurement: answer,
  note: z.string().max(1000).default(''),
});

export const TreeChange = ChangeInput.extend({
  id: Id.describe('Of a new one, the client makes it.'),
  description: text.default(''),
});

export const TreeBenefit = BenefitInput.extend({
  id: Id.describe('Of a new one, the client makes it.'),
  realisationFrom: Month.optional().describe(
    'Left out: when the project goes live, or next month.',
  ),
  realisationTo: Month.optional().describe('Left out: three years from the first month.'),
  indicatorIds: z
    .array(Id)
    .max(20)
    .default([])
    .describe(
      'What it is seen by beside the one its kroner follow from; kept in the draft of the plan.',
    ),
  doam: Doam.nullable().default(null),
});

/** PUT /api/v1/projects/{id}/tree: the whole tree, in the order in which it is shown. */
export const TreeInput = z.object({
  changes: z.array(TreeChange).max(60),
  benefits: z.array(TreeBenefit).max(120),
});

/** What a benefit is measured by. */
export const TreeIndicator = z.object({ id: Id, code: z.string(), name: z.string() });

/** Something that is claimed more than once across the projects: a warning, nothing is rescaled. */
export const TreeOverlap = z.object({
  kind: z.enum(['indicator', 'volume', 'budgetLine']),
  name: z.string(),
  /** What is claimed of the indicator altogether; null where shares say nothing. */
  share: DecimalText.nullable(),
  benefitIds: z.array(Id).describe('The benefits of this project that claim it.'),
  others: z.array(
    z.object({
      projectId: Id,
      project: z.string(),
      benefit: z.string(),
      draft: z.boolean().describe('Claimed in a draft: nobody has approved it yet.'),
    }),
  ),
});

/** GET /api/v1/projects/{id}/tree. `PUT` takes what this gave. */
export const Tree = TreeInput.extend({
  projectId: Id,
  etag: z.string(),
  solution: z.object({ code: z.string(), name: z.string(), description: z.string() }),
  /** By benefit; a benefit that is new has none. */
  lights: z.record(Id, Light),
  /** By benefit: the indicator that its kroner follow from. It is chosen in the plan. */
  valuedBy: z.record(Id, Id),
  promised: z.array(Id).describe('Benefits of an approved plan: they cannot be removed.'),
  drafted: z
    .record(Id, Kr)
    .describe('By benefit: what the draft of the plan expects of it. It goes with the benefit.'),
  overlaps: z.array(TreeOverlap),
  indicators: z.array(TreeIndicator).describe('All of the municipality.'),
  canEdit: z.boolean(),
});

export type Doam = z.infer<typeof Doam>;
export type TreeChange = z.infer<typeof TreeChange>;
export type TreeBenefit = z.infer<typeof TreeBenefit>;
export type TreeInput = z.infer<typeof TreeInput>;
export type TreeIndicator = z.infer<typeof TreeIndicator>;
export type TreeOverlap = z.infer<typeof TreeOverlap>;
export type Tree = z.infer<typeof Tree>;
