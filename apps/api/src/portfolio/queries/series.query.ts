import { z } from 'zod';
import type { NamedQuery } from '../../warehouse/named-query';
import { at, oreOrNull } from '../../warehouse/columns';

type Indicators = { seq: number; indicators: readonly string[] };

const target = z
  .object({
    project_id: z.string(),
    indicator_id: z.string(),
    month: z.string(),
    value: z.string(),
    original: z.boolean(),
  })
  .transform((row) => ({
    projectId: row.project_id,
    indicatorId: row.indicator_id,
    month: row.month,
    value: row.value,
    original: row.original,
  }));
export type TargetRow = z.infer<typeof target>;

/** The targets of some indicators in the plans in force and in the original ones. */
export const TARGETS: NamedQuery<Indicators, TargetRow> = {
  name: 'targets',
  row: target,
  sql: `SELECT t.project_id, t.indicator_id, t.month, t.value, t.original FROM target AS t
    WHERE ${at('t')} AND t.indicator_id IN (SELECT unnest($indicators))
    ORDER BY t.indicator_id, t.month`,
};

const cell = z
  .object({
    benefit_id: z.string(),
    month: z.string(),
    plan_ore: oreOrNull,
    original_plan_ore: oreOrNull,
    actual_ore: oreOrNull,
    due: z.boolean(),
  })
  .transform((row) => ({
    benefitId: row.benefit_id,
    month: row.month,
    planOre: row.plan_ore,
    originalPlanOre: row.original_plan_ore,
    actualOre: row.actual_ore,
    due: row.due,
  }));
export type BenefitMonthRow = z.infer<typeof cell>;

/** The months of some benefits. */
export const BENEFIT_MONTHS: NamedQuery<
  { seq: number; to: string; due_at: string; benefits: readonly string[] },
  BenefitMonthRow
> = {
  name: 'benefit-months',
  row: cell,
  sql: `SELECT c.benefit_id, c.month, c.plan_ore, c.original_plan_ore, c.actual_ore,
      c.month_end <= $to AND c.due_on <= $due_at AS due
    FROM benefit_month AS c
    WHERE ${at('c')} AND c.benefit_id IN (SELECT unnest($benefits))
    ORDER BY c.benefit_id, c.month`,
};
