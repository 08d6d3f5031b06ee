import { Grain, ValueClass } from '@gevinst/contract';
import { z } from 'zod';
import type { NamedQuery } from '../../warehouse/named-query';
import type { TimeParams } from '../figure-time';
import { at, ore, text } from '../../warehouse/columns';

const row = z.object({
  benefit_id: z.string(),
  project_id: z.string(),
  value_class: ValueClass,
  disbenefit: z.boolean(),
  /** What the months' money is worked out by; null when there is nothing. */
  indicator_id: text,
  unit_value: text,
  volume_indicator_id: text,
  share: text,
  grain: Grain.nullable(),
  /** Whether the plan in force says so, or only the originally approved one. */
  in_force: z.boolean().nullable(),
  plan_measured: ore,
  actual: ore,
  plan_unmeasured: ore,
  plan_remaining: ore,
  original_measured: ore,
  original_actual: ore,
  original_unmeasured: ore,
  original_remaining: ore,
  months: z.coerce.number(),
  original_months: z.coerce.number(),
  latest_due: text,
  latest_measured: text,
});
export type BenefitTotalsRow = z.infer<typeof row>;

const sums = (plan: string, name: string, actual: string) => `
  coalesce(sum(${plan}) FILTER (due AND actual_ore IS NOT NULL), 0)::HUGEINT AS ${name}_measured,
  coalesce(sum(actual_ore) FILTER (due AND ${plan} IS NOT NULL), 0)::HUGEINT AS ${actual},
  coalesce(sum(${plan}) FILTER (due AND actual_ore IS NULL), 0)::HUGEINT AS ${name}_unmeasured,
  coalesce(sum(${plan}) FILTER (NOT due), 0)::HUGEINT AS ${name}_remaining,`;

/**
 * One row per benefit: the sums everything about its money is judged from. The valuation is the warehouse's own: a
 * benefit that the plan in force does not value is valued, and posted, as originally approved.
 */
export const BENEFIT_TOTALS: NamedQuery<TimeParams, BenefitTotalsRow> = {
  name: 'benefit-totals',
  row,
  sql: `
    WITH cells AS (
      SELECT c.*, c.month_end <= $to AND c.due_on <= $due_at AS due
      FROM benefit_month AS c WHERE ${at('c')} AND c.month >= $from
    ), sums AS (
      SELECT benefit_id, ${sums('plan_ore', 'plan', 'actual')}
        ${sums('original_plan_ore', 'original', 'original_actual')}
        count(plan_ore) AS months, count(original_plan_ore) AS original_months,
        max(month) FILTER (due AND plan_ore IS NOT NULL) AS latest_due,
        max(month) FILTER (due AND plan_ore IS NOT NULL AND actual_ore IS NOT NULL)
          AS latest_measured
      FROM cells GROUP BY benefit_id
    ), kept AS (
      SELECT p.benefit_id, p.indicator_id, p.unit_value, p.volume_indicator_id, p.share, i.grain,
        NOT p.original AS in_force
      FROM plan_benefit AS p
      LEFT JOIN indicator AS i ON ${at('i')} AND i.indicator_id = p.indicator_id
      WHERE ${at('p')}
      QUALIFY row_number() OVER (PARTITION BY p.benefit_id ORDER BY p.original) = 1
    )
    SELECT b.benefit_id, b.project_id, b.value_class, b.disbenefit, k.indicator_id, k.unit_value,
      k.volume_indicator_id, k.share, k.grain, k.in_force,
      coalesce(s.plan_measured, 0) AS plan_measured, coalesce(s.actual, 0) AS actual, coalesce(s.plan_unmeasured, 0) AS plan_unmeasured,
      coalesce(s.plan_remaining, 0) AS plan_remaining,
      coalesce(s.original_measured, 0) AS original_measured,
      coalesce(s.original_actual, 0) AS original_actual,
      coalesce(s.original_unmeasured, 0) AS original_unmeasured,
      coalesce(s.original_remaining, 0) AS original_remaining,
      coalesce(s.months, 0) AS months, coalesce(s.original_months, 0) AS original_months,
      s.latest_due, s.latest_measured
    FROM benefit AS b
    LEFT JOIN sums AS s ON s.benefit_id = b.benefit_id
    LEFT JOIN kept AS k ON k.benefit_id = b.benefit_id
    WHERE ${at('b')}
    ORDER BY b.project_id, b.benefit_id`,
};
