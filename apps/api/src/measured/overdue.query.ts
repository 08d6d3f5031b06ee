import { z } from 'zod';
import { at } from '../warehouse/columns';
import type { NamedQuery } from '../warehouse/named-query';

export const OverdueRow = z.object({
  indicator_id: z.string(),
  project_id: z.string(),
  month: z.string(),
  due_on: z.string(),
});
export type OverdueRow = z.infer<typeof OverdueRow>;

/**
 * Months of plans in force that have fallen due without a whole value: of indicators with a target there, and of
 * those that a planned amount there is worked out from. An indicator of several projects is named for each of them.
 */
export const OVERDUE: NamedQuery<{ seq: number; today: string }, OverdueRow> = {
  name: 'overdue-measurements',
  row: OverdueRow,
  sql: `
    WITH expected AS (
      SELECT t.indicator_id, t.project_id, t.month FROM target AS t
      WHERE ${at('t')} AND NOT t.original
      UNION ALL
      SELECT unnest([p.indicator_id, p.volume_indicator_id]), p.project_id, m.month
      FROM plan_benefit AS p
      JOIN plan_month AS m ON m.benefit_id = p.benefit_id AND ${at('m')} AND NOT m.original
      WHERE ${at('p')} AND NOT p.original
    ), posted AS (
      SELECT e.indicator_id, e.project_id, i.grace_days,
        posting_month(e.month, CASE i.grain WHEN 'week' THEN 'month' ELSE i.grain END) AS month
      FROM expected AS e
      JOIN indicator AS i ON i.indicator_id = e.indicator_id AND ${at('i')}
    ), due AS (
      SELECT DISTINCT indicator_id, project_id, month,
        (month_end(month) + grace_days)::VARCHAR AS due_on
      FROM posted
    )
    SELECT d.indicator_id, d.project_id, d.month, d.due_on FROM due AS d
    WHERE d.due_on <= $today AND NOT EXISTS (
      SELECT 1 FROM indicator_month AS v
      WHERE ${at('v')} AND v.complete AND v.indicator_id = d.indicator_id
        AND v.month = d.month)
    ORDER BY d.due_on, d.indicator_id, d.project_id`,
};
