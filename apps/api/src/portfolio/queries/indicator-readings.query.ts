import { Direction, Grain, IndicatorKind } from '@gevinst/contract';
import { z } from 'zod';
import type { NamedQuery } from '../../warehouse/named-query';
import type { TimeParams } from '../figure-time';
import { at, text, valueOf } from '../../warehouse/columns';

const row = z
  .object({
    project_id: z.string(),
    benefit_id: z.string(),
    indicator_id: z.string(),
    role: z.enum(['valuing', 'evidence']),
    kind: IndicatorKind,
    direction: Direction,
    baseline: text,
    unit: z.string(),
    grain: Grain,
    grace_days: z.number(),
    green: z.string(),
    yellow: z.string(),
    month: text,
    target: text,
    due: z.boolean(),
    total: text,
    weight: text,
    complete: z.boolean().nullable(),
  })
  .transform((found) => ({ ...found, value: valueOf(found) }));
export type IndicatorReadingRow = z.infer<typeof row>;

/** One row per benefit and indicator in its plan: the latest due period, or a later one when none is due. */
export const INDICATOR_READINGS: NamedQuery<Omit<TimeParams, 'from'>, IndicatorReadingRow> = {
  name: 'indicator-readings',
  row,
  sql: `
    WITH linked AS (
      SELECT p.project_id, p.benefit_id, p.indicator_id, 'valuing' AS role
      FROM plan_benefit AS p WHERE ${at('p')} AND NOT p.original
      UNION ALL
      SELECT e.project_id, e.benefit_id, e.indicator_id, 'evidence' AS role
      FROM plan_evidence AS e WHERE ${at('e')} AND NOT e.original
    ), points AS (
      SELECT l.*, i.kind, i.direction, i.baseline, i.unit, i.grain, i.grace_days, i.green, i.yellow, t.month,
        t.value AS target, coalesce(month_end(t.month) <= $to::DATE
          AND month_end(t.month) + i.grace_days <= $due_at::DATE, false) AS due
      FROM linked AS l
      JOIN indicator AS i ON ${at('i')} AND i.indicator_id = l.indicator_id
      LEFT JOIN target AS t ON ${at('t')} AND t.project_id = l.project_id
        AND t.indicator_id = l.indicator_id AND NOT t.original
        AND t.month = posting_month(t.month, CASE i.grain WHEN 'week' THEN 'month' ELSE i.grain END)
      QUALIFY row_number() OVER (PARTITION BY l.benefit_id, l.indicator_id
        ORDER BY due DESC, CASE WHEN due THEN t.month END DESC NULLS LAST, t.month, l.role DESC) = 1
    )
    SELECT p.*, m.total, m.weight, m.complete
    FROM points AS p
    LEFT JOIN indicator_month AS m ON ${at('m')} AND m.indicator_id = p.indicator_id
      AND m.month = p.month
    ORDER BY p.benefit_id, p.role DESC, p.indicator_id`,
};
