import { z } from 'zod';
import { ROOM_FIGURES } from './budget-room';
import { CostKind, DecimalText, Id, Month } from './common';
import { PortfolioQuery } from './portfolio';

/** Of the measurements behind a figure, as many as one answer can list. */
export const MOST_EXPLAINED_ROWS = 5000;

/**
 * Query of GET /api/v1/explain. `figure` names a figure on a page, `id` the project or benefit. A figure of the
 * portfolio carries the page's filters, so that the explained figure is the one that is shown.
 */
export const ExplainQuery = PortfolioQuery.extend({
  figure: z.enum([
    'actual',
    'plan',
    'variance',
    'rate',
    'coverage',
    /** What coverage is the share of (F19): planned in due months, of measured benefits and of all. */
    'coveredPlan',
    'duePlan',
    'forecast',
    /** The forecast that goes on at the rate to date (F12). */
    'trend',
    /** The latest measured periods as a yearly amount (F10), of a project or a benefit. */
    'runRate',
    /** Every month of the plan, measured or not; `wholeRate` is realised ÷ that. */
    'wholePlan',
    'wholeRate',
    /** Planned in due months without a measurement, and in months that are not due. */
    'unmeasured',
    'remaining',
    /** The business case of a project; `npv` through a `year` when given, `caseYear` one `year` of it or of a benefit. */
    'payback',
    'npv',
    'caseYear',
    /** The running sum of the years' net, through `year` when given. */
    'caseSum',
    /** One `year`'s net as it is worth in the first year. */
    'presentYear',
    /** The budget room: what plans free in the budget, and what the pool lends and gets back. */
    ...ROOM_FIGURES,
    /** How much of an indicator the benefits together claim. */
    'share',
    'indicator',
    /** What the contacts that have moved between the channels of a project free (F5), in the latest period of all of them. */
    'channelShift',
    /** Of an indicator in a `month`: the level to reach, and the share of the promised improvement (F9). */
    'target',
    'targetImprovement',
    /** Of one plan, whichever `revision`: what it promises, all of it or one benefit, and what a cost comes to. */
    'promised',
    'cost',
  ]),
  scope: z.enum(['portfolio', 'project', 'benefit', 'indicator']),
  id: Id.optional(),
  month: Month.optional(),
  account: z
    .string()
    .max(700)
    .optional()
    .describe('Of the budget room: only what falls on one line of the budget, by its `key`.'),
  effect: Id.optional().describe('Of the budget room: one amount of a project’s theme 6.'),
  year: z.coerce.number().int().min(1900).max(2200).optional(),
  /** Which approved plan is compared with: the one in force unless it is the originally approved one. */
  against: z.enum(['current', 'original']).optional(),
  revision: z
    .union([z.literal('draft'), Id])
    .optional()
    .describe(
      'Which plan of the project `promised` and `cost` are of: its id, or `draft`, the plan work as it stands. A benefit is named with its `projectId`.',
    ),
  costKind: CostKind.optional().describe(
    'Which cost of the plan: lines of one kind, label and currency are one cost.',
  ),
  costLabel: z.string().max(200).optional(),
  currency: z.string().length(3).optional(),
  /** How many of the measurements behind it are listed, the latest first; 100 unless said. */
  rows: z.coerce.number().int().min(1).max(MOST_EXPLAINED_ROWS).optional(),
});
export const Explanation = z.object({
  title: z.object({ da: z.string(), en: z.string() }),
  value: z.string(),
  unit: z.string(),
  formula: z.object({ id: z.string(), da: z.string(), en: z.string() }),
  inputs: z.array(
    z.object({
      da: z.string(),
      en: z.string(),
      value: z.string().nullable(),
      valueEn: z
        .string()
        .optional()
        .describe('The value in English, where it is words that hold a day.'),
      unit: z.string(),
      unitEn: z.string().optional().describe('The unit in English, where it is words.'),
      /** Ask again with this to go one step deeper. */
      next: ExplainQuery.nullable(),
    }),
  ),
  rows: z.array(
    z.object({
      indicatorName: z.string(),
      period: z.string(),
      dimension: z.string(),
      value: DecimalText,
      importId: Id.nullable(),
      fileName: z.string().nullable(),
      line: z.number().int().nullable(),
      recordedAt: z.string(),
    }),
  ),
  rowsTotal: z.number().int(),
  /** Where planned amounts of a plan came from, when a portfolio file wrote it. */
  files: z
    .array(
      z.object({
        importId: Id,
        fileName: z.string(),
        line: z.number().int().nullable(),
        recordedAt: z.string(),
        changed: z
          .boolean()
          .describe('The plan has had another amount since the file was applied.'),
      }),
    )
    .optional(),
});

export type ExplainQuery = z.infer<typeof ExplainQuery>;
export type Explanation = z.infer<typeof Explanation>;
