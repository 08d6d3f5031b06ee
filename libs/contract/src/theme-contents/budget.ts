import { z } from 'zod';
import { IsoDate, Kr } from '../common';
import { line, named, note, registerOf } from './item';

/** Whether implementation is paid by the pool and paid back as budgets fall, or case by case. S8.5, S8.6. */
export const FundingModel = z.enum(['pool', 'caseByCase']);

/** Who decided and when; only leadership decides, through a route of its own. */
export const ThemeDecision = z.object({ by: z.string(), on: IsoDate });
const decision = ThemeDecision.nullable().default(null);

/** Theme 6: what is cut from which account and when, and which political goals move. S8.1, S8.6, S8.7. */
export const BudgetContent = z.object({
  funding: FundingModel.nullable().default(null),
  effects: registerOf({
    text: named,
    year: z.number().int().min(1990).max(2100),
    account: z.object({ function: line, costCentre: line, text: line }).prefault({}),
    amountKr: Kr,
    priceLevelYear: z.number().int().min(1990).max(2100).nullable().default(null),
    decision,
    inBudget: z.boolean().default(false),
  }),
  goals: registerOf({
    name: named,
    old: line,
    new: line,
    unit: line,
    decidingBody: line,
    decideOn: IsoDate.nullable().default(null),
    /** Someone has looked at the goal again in the light of the solution. */
    reviewed: z.boolean().default(false),
    note,
    decision,
  }),
});
export type BudgetContent = z.infer<typeof BudgetContent>;
