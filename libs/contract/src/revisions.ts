import { z } from 'zod';
import { CostKind, DecimalText, Id, Kr, Month } from './common';
import { MarkInput } from './matrix';
import { PlanTheme, Relevance } from './themes';
import { TreeBenefit, TreeChange } from './tree';

const mark = z.enum(['added', 'removed', 'changed', 'same']);
const differs = z.enum(['added', 'removed', 'changed']);

/** How the plan was worked with when it was approved: tree, themes and matrix, kept with the revision. */
export const PlanMethod = z.object({
  tree: z.object({
    changes: z.array(TreeChange),
    benefits: z.array(TreeBenefit.omit({ indicatorIds: true })),
  }),
  themes: z.array(
    z.object({
      theme: PlanTheme,
      relevance: Relevance,
      content: z.record(z.string(), z.unknown()),
    }),
  ),
  marks: z.array(MarkInput.extend({ nodeId: Id, theme: PlanTheme })).default([]),
});

/** One of two revisions that are compared: who wrote it, when, and why. */
export const ComparedRevision = z.object({
  id: Id.nullable().describe('null = nobody has saved a draft: the plan work as it stands.'),
  number: z.number().int().nullable(),
  state: z.enum(['draft', 'approved']),
  reason: z.string(),
  author: z.string(),
  createdAt: z.string().nullable(),
  approvedAt: z.string().nullable(),
  approvedBy: z.string().nullable(),
  methodKept: z
    .boolean()
    .describe(
      'Whether its tree and themes were kept; plans approved before that could be have none.',
    ),
});

/** What a field said before and says after; null where it is no plain text. */
export const FieldChange = z.object({
  field: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});

export const TreeMark = z.object({
  id: Id,
  kind: z.enum(['change', 'benefit']),
  name: z.string(),
  mark,
  fields: z.array(FieldChange),
});

const yearAmounts = z.object({
  year: z.number().int(),
  beforeKr: Kr.nullable(),
  afterKr: Kr.nullable(),
});
const amounts = {
  mark,
  beforeKr: Kr.nullable(),
  afterKr: Kr.nullable(),
  /** Of each year that either plan has; null = nothing is planned. */
  years: z.array(yearAmounts),
};
const point = z.object({ month: Month, value: DecimalText }).nullable();

/** GET /api/v1/projects/{id}/revisions/{a}/diff/{b}: what has become of the plan from `a` to `b`. */
export const PlanComparison = z.object({
  projectId: Id,
  code: z.string(),
  name: z.string(),
  a: ComparedRevision,
  b: ComparedRevision,
  /** Nothing differs. */
  same: z.boolean(),
  /** Both trees in one; null when one of them was not kept. */
  tree: z
    .object({
      nodes: z.array(TreeMark),
      links: z.array(
        z.object({ changeId: Id, benefitId: Id, mark: z.enum(['added', 'removed', 'same']) }),
      ),
    })
    .nullable(),
  money: z.array(z.object({ benefitId: Id, name: z.string(), ...amounts })),
  total: z.object(amounts),
  targets: z.array(
    z.object({
      indicatorId: Id,
      name: z.string(),
      unit: z.string(),
      mark: differs,
      /** The level at the end of each plan. */
      before: point,
      after: point,
      months: z.number().int().describe('In how many months the level is another one.'),
    }),
  ),
  costs: z.array(
    z.object({
      ...amounts,
      kind: CostKind,
      label: z.string(),
      currency: z.string(),
      payersBefore: z.array(z.string()),
      payersAfter: z.array(z.string()),
      pricesBefore: z
        .array(z.number().int())
        .describe('The years whose prices the amounts are in.'),
      pricesAfter: z.array(z.number().int()),
      years: z.array(
        yearAmounts.extend({
          unknownBefore: z.number().int().describe('Lines of the year that have no amount.'),
          unknownAfter: z.number().int(),
        }),
      ),
    }),
  ),
  /** What the money of a benefit is counted by, where that is something else; of the whole plan without a benefit. */
  terms: z.array(
    z.object({ benefitId: Id.nullable(), name: z.string(), fields: z.array(FieldChange) }),
  ),
  /** Themes in which something differs; null when one of the two did not keep them. */
  themes: z
    .array(
      z.object({
        theme: PlanTheme,
        relevance: z.object({ before: Relevance, after: Relevance }).nullable(),
        lines: z.array(
          z.object({
            part: z.string(),
            mark: differs,
            title: z
              .string()
              .nullable()
              .describe(
                'null of a part that is no register; empty where nobody has written a name.',
              ),
            kind: z.string().nullable().describe('What a line without a name was chosen to be.'),
            fields: z.array(FieldChange),
          }),
        ),
      }),
    )
    .nullable(),
  /** Cells of the matrix of tree and themes; null as `themes`. */
  marks: z
    .array(
      z.object({
        nodeId: Id,
        name: z.string(),
        theme: PlanTheme,
        mark: differs,
        fields: z.array(FieldChange),
      }),
    )
    .nullable(),
  /** Benefits that came when the period of `a` had begun. */
  unforeseen: z.array(z.object({ benefitId: Id, name: z.string(), afterKr: Kr.nullable() })),
});

export type PlanMethod = z.infer<typeof PlanMethod>;
export type ComparedRevision = z.infer<typeof ComparedRevision>;
export type FieldChange = z.infer<typeof FieldChange>;
export type TreeMark = z.infer<typeof TreeMark>;
export type PlanComparison = z.infer<typeof PlanComparison>;
