import { z } from 'zod';
import { Id, Kr } from './common';
import { FundingModel } from './theme-contents/budget';

/** Figures of the budget room, as GET /api/v1/explain names them: of the portfolio, a project, a year or an account. */
export const ROOM_FIGURES = [
  'roomCut',
  'roomDecided',
  'roomInBudget',
  'roomRealised',
  'roomDraw',
  'roomRepaid',
  'roomOutstanding',
  'roomFreed',
  'roomLeft',
] as const;
export type RoomFigure = (typeof ROOM_FIGURES)[number];

const Words = z.object({ da: z.string(), en: z.string() });

/** A year of a budget: what the pool lends and gets back as the budget falls, and what is left to act with. */
export const RoomYear = z.object({
  year: z.number().int(),
  drawKr: Kr,
  cutKr: Kr,
  repaidKr: Kr,
  outstandingKr: Kr,
  freedKr: Kr,
  leftKr: Kr.nullable().describe(
    'What the pool has left when the year is over, below zero where it is too small; null while nobody has said its size.',
  ),
});
/** What one project gives the budget. */
export const ProjectRoom = z.object({
  projectId: Id,
  projectName: z.string(),
  department: z.string(),
  funding: FundingModel.nullable(),
  /** In all years: what the pool has lent, what the budget falls by, how much of it is decided, and how much of that taken out. */
  drawKr: Kr,
  cutKr: Kr,
  decidedKr: Kr.describe('Of `cutKr`, what leadership has decided.'),
  inBudgetKr: Kr.describe('Of `decidedKr`, what is taken out of the budget.'),
  realisedKr: Kr.nullable().describe(
    'Realised to date of the benefits that its effects name; null when none of them is in kroner and measured.',
  ),
  freedKr: Kr,
  /** What it owes the pool when its last year is over. */
  owesKr: Kr,
  unknownCosts: z
    .number()
    .int()
    .describe('Costs that the pool pays and whose amount in kroner nobody knows; in no amount.'),
  /** Years that cost more than they give. */
  weakYears: z.array(z.number().int()),
});
/** What falls on one line of the budget over all projects, and how much of it is taken out. */
export const AccountRoom = z.object({
  key: z
    .string()
    .describe(
      'What `account` is, when the figure is explained; `(none)` = on no line. Not for reading.',
    ),
  function: z.string(),
  costCentre: z.string(),
  text: z.string(),
  cutKr: Kr,
  inBudgetKr: Kr,
});
/** GET /api/v1/budget-room: what all plans together free in the budget, and what they owe the pool. */
export const BudgetRoom = z.object({
  sentence: Words,
  /** What stands under the sentence: decided and in the budget, what is owed, whether the pool lasts, what is unknown. */
  facts: z.array(Words),
  poolKr: Kr.nullable().describe('How large the pool is; null while nobody has said.'),
  priceLevels: z
    .array(z.number().int())
    .describe(
      'The price levels of the amounts; where there are several, they are added as they are.',
    ),
  years: z.array(RoomYear),
  accounts: z.array(AccountRoom).describe('The largest first; what is on no line last.'),
  items: z.array(ProjectRoom),
  total: z.number().int(),
  nextCursor: z.string().nullable(),
});

export type RoomYear = z.infer<typeof RoomYear>;
export type ProjectRoom = z.infer<typeof ProjectRoom>;
export type AccountRoom = z.infer<typeof AccountRoom>;
export type BudgetRoom = z.infer<typeof BudgetRoom>;
