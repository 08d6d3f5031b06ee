import { z } from 'zod';
import { at, text, valueOf } from '../warehouse/columns';
import type { NamedQuery } from '../warehouse/named-query';

const row = z
  .object({
    indicator_id: z.string(),
    month: z.string(),
    total: text,
    weight: text,
    complete: z.boolean(),
  })
  .transform((read) => ({
    indicatorId: read.indicator_id,
    month: read.month,
    value: valueOf(read),
  }));
export type IndicatorMonthRow = z.infer<typeof row>;

/** The values of some indicators by posting month. */
export const INDICATOR_MONTHS: NamedQuery<
  { seq: number; indicators: readonly string[] },
  IndicatorMonthRow
> = {
  name: 'indicator-months',
  row,
  sql: `SELECT m.indicator_id, m.month, m.total, m.weight, m.complete FROM indicator_month AS m
    WHERE ${at('m')} AND m.indicator_id IN (SELECT unnest($indicators))
    ORDER BY m.indicator_id, m.month`,
};
