import { z } from 'zod';
import type { NamedQuery } from '../../warehouse/named-query';
import { at } from '../../warehouse/columns';

/** The last planned month of some benefits: when the forecast ends. */
export const LAST_MONTH: NamedQuery<
  { seq: number; benefits: readonly string[] },
  { month: string | null }
> = {
  name: 'last-month',
  row: z.object({ month: z.string().nullable() }),
  sql: `SELECT max(c.month) AS month FROM benefit_month AS c
    WHERE ${at('c')} AND c.plan_ore IS NOT NULL AND c.benefit_id IN (SELECT unnest($benefits))`,
};
