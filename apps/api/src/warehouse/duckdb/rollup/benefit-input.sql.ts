import { z } from 'zod';
import { dec } from '@gevinst/domain';

const ore = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : BigInt(text)));
const text = z.string().nullable();

/** total ÷ weight as an exact decimal; null where there is no complete value. */
function measured(total: string | null, weight: string | null, complete: boolean | null) {
  if (total === null || weight === null || complete !== true) return null;
  return dec(total).dividedBy(weight);
}

/** One month of a benefit with everything its money is worked out from. */
export const BenefitInput = z
  .object({
    benefit_id: z.string(),
    project_id: z.string(),
    month: z.string(),
    plan_ore: ore,
    original_plan_ore: ore,
    unit: text,
    direction: z.enum(['higher', 'lower']).nullable(),
    baseline: text,
    grace_days: z.number().nullable(),
    unit_value: text,
    share: text,
    volume_indicator_id: text,
    total: text,
    weight: text,
    complete: z.boolean().nullable(),
    volume_total: text,
    volume_weight: text,
    volume_complete: z.boolean().nullable(),
  })
  .transform((row) => ({
    ...row,
    value: measured(row.total, row.weight, row.complete),
    volume: measured(row.volume_total, row.volume_weight, row.volume_complete),
  }));
export type BenefitInput = z.infer<typeof BenefitInput>;

/**
 * The planned months of the benefits in `$benefits`, moved to the month where the valuing
 * indicator's periods post, with the value and the volume of the same period. A benefit that the
 * plan in force no longer has is still valued as originally approved.
 */
export const BENEFIT_INPUT_SQL = `
  WITH chosen AS (
    SELECT benefit_id, project_id FROM benefit
    WHERE municipality_id = $municipality AND to_seq = $open
      AND benefit_id IN (SELECT unnest($benefits))
  ), link AS (
    SELECT p.benefit_id, p.indicator_id, p.unit_value, p.volume_indicator_id, p.share, i.unit,
      i.direction, i.baseline, i.grace_days, CASE i.grain WHEN 'week' THEN 'month' ELSE i.grain END AS grain
    FROM plan_benefit AS p JOIN chosen AS c USING (benefit_id)
    LEFT JOIN indicator AS i ON i.municipality_id = $municipality AND i.to_seq = $open
      AND i.indicator_id = p.indicator_id
    WHERE p.municipality_id = $municipality AND p.to_seq = $open
    QUALIFY row_number() OVER (PARTITION BY p.benefit_id ORDER BY p.original) = 1
  ), planned AS (
    SELECT p.benefit_id, posting_month(p.month, coalesce(l.grain, 'month')) AS month,
      sum(p.plan_ore) FILTER (NOT p.original)::BIGINT AS plan_ore,
      sum(p.plan_ore) FILTER (p.original)::BIGINT AS original_plan_ore
    FROM plan_month AS p JOIN chosen AS c USING (benefit_id)
    LEFT JOIN link AS l USING (benefit_id)
    WHERE p.municipality_id = $municipality AND p.to_seq = $open
    GROUP BY ALL
  ), volume AS (
    SELECT l.benefit_id, posting_month(v.month, l.grain) AS month,
      CASE any_value(vi.aggregation) WHEN 'last' THEN arg_max(v.total, v.month)
        ELSE sum(v.total) END AS total,
      CASE any_value(vi.aggregation) WHEN 'mean' THEN sum(v.weight) ELSE 1 END::BIGINT AS weight,
      bool_and(v.complete) AND (any_value(vi.aggregation) = 'last'
        OR count(*) * any_value(grain_months(vi.grain)) = any_value(grain_months(l.grain))) AS complete
    FROM link AS l
    JOIN indicator AS vi ON vi.municipality_id = $municipality AND vi.to_seq = $open
      AND vi.indicator_id = l.volume_indicator_id
    JOIN indicator_month AS v ON v.municipality_id = $municipality AND v.to_seq = $open
      AND v.indicator_id = l.volume_indicator_id
    GROUP BY l.benefit_id, posting_month(v.month, l.grain)
  )
  SELECT c.benefit_id, c.project_id, p.month, p.plan_ore, p.original_plan_ore, l.unit, l.direction,
    l.baseline, l.grace_days, l.unit_value, l.share, l.volume_indicator_id, m.total, m.weight,
    m.complete, v.total AS volume_total, v.weight AS volume_weight, v.complete AS volume_complete
  FROM chosen AS c JOIN planned AS p USING (benefit_id)
  LEFT JOIN link AS l USING (benefit_id)
  LEFT JOIN indicator_month AS m ON m.municipality_id = $municipality AND m.to_seq = $open
    AND m.indicator_id = l.indicator_id AND m.month = p.month
  LEFT JOIN volume AS v ON v.benefit_id = c.benefit_id AND v.month = p.month`;
