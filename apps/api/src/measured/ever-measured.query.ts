import { z } from 'zod';
import { at } from '../warehouse/columns';
import type { NamedQuery } from '../warehouse/named-query';

/** The indicators that have a value of any month. */
export const EVER_MEASURED: NamedQuery<{ seq: number }, { indicator_id: string }> = {
  name: 'ever-measured',
  row: z.object({ indicator_id: z.string() }),
  sql: `
    SELECT DISTINCT m.indicator_id FROM indicator_month AS m
    WHERE ${at('m')}`,
};
