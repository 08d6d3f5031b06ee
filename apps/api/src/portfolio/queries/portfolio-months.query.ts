import { z } from 'zod';
import type { NamedQuery } from '../../warehouse/named-query';
import type { TimeParams } from '../figure-time';
import { at, ore, oreOrNull } from '../../warehouse/columns';

const month = z.object({
  month: z.string(),
  plan: ore,
  actual: oreOrNull,
  forecast: ore,
});
export type PortfolioMonthRow = z.infer<typeof month>;

type Params = TimeParams & { benefits: readonly string[] };

const CELLS = `
  SELECT c.project_id, c.month, c.plan_ore,
    CASE WHEN c.month_end <= $to AND c.due_on <= $due_at THEN c.actual_ore END AS actual_ore,
    c.month_end <= $to AND c.due_on <= $due_at AS due
  FROM benefit_month AS c
  WHERE ${at('c')} AND c.plan_ore IS NOT NULL AND c.month >= $from
    AND c.benefit_id IN (SELECT unnest($benefits))`;

/** Plan, actual and rolling forecast of each month over some benefits. */
export const PORTFOLIO_MONTHS: NamedQuery<Params, PortfolioMonthRow> = {
  name: 'portfolio-months',
  row: month,
  sql: `WITH cells AS (${CELLS})
    SELECT month, sum(plan_ore)::HUGEINT AS plan, sum(actual_ore)::HUGEINT AS actual,
      sum(coalesce(actual_ore, plan_ore))::HUGEINT AS forecast
    FROM cells GROUP BY month ORDER BY month`,
};

const projectMonth = z.object({
  project_id: z.string(),
  month: z.string(),
  plan_measured: ore,
  actual: oreOrNull,
  plan_cumulative: ore,
  actual_cumulative: oreOrNull,
  due: z.boolean(),
});
export type ProjectMonthRow = z.infer<typeof projectMonth>;

/** Each project's months from `$first` to `$last`, with sums from the beginning. */
export const PROJECT_MONTHS: NamedQuery<Params & { first: string; last: string }, ProjectMonthRow> =
  {
    name: 'project-months',
    row: projectMonth,
    sql: `WITH cells AS (${CELLS}), months AS (
      SELECT project_id, month, sum(plan_ore)::HUGEINT AS plan,
        coalesce(sum(plan_ore) FILTER (actual_ore IS NOT NULL), 0)::HUGEINT AS plan_measured,
        sum(actual_ore)::HUGEINT AS actual, bool_or(due) AS due
      FROM cells GROUP BY project_id, month
    )
    SELECT project_id, month, plan_measured, actual,
      (sum(plan) OVER so_far)::HUGEINT AS plan_cumulative,
      (sum(actual) OVER so_far)::HUGEINT AS actual_cumulative, due
    FROM months WINDOW so_far AS (PARTITION BY project_id ORDER BY month)
    QUALIFY month >= $first AND month <= $last
    ORDER BY project_id, month`,
  };
