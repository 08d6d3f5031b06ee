import { z } from 'zod';
import type { NamedQuery } from '../../../warehouse/named-query';

const row = z.object({ import_id: z.string() });

/** The imports in force that have measured some indicators. */
export const MEASURING_IMPORTS: NamedQuery<
  { indicators: readonly string[] },
  z.infer<typeof row>
> = {
  name: 'measuring-imports',
  row,
  sql: `SELECT DISTINCT i.import_id FROM import_indicator AS i
    JOIN import_applied AS a ON a.applied_seq = i.applied_seq AND a.undone_seq IS NULL
    WHERE i.municipality_id = $municipality AND i.indicator_id IN (SELECT unnest($indicators))`,
};
