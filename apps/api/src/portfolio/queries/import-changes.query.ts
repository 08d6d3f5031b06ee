import { DecimalText } from '@gevinst/contract';
import { z } from 'zod';
import type { NamedQuery } from '../../warehouse/named-query';

/** The rows of a file in a preview, beside what is in force of the same keys. */
const CHANGES = `
  SELECT n.indicator_id, n.period, n.month, n.dimension, n.line, o.value AS before, n.value AS after,
    CASE WHEN o.value IS NULL THEN 'new' WHEN o.value = n.value THEN 'unchanged'
      ELSE 'changed' END AS kind
  FROM incoming AS n
  LEFT JOIN measurement AS o ON o.municipality_id = $municipality AND o.to_seq = $open
    AND o.indicator_id = n.indicator_id AND o.period = n.period AND o.dimension = n.dimension`;

const kind = z.enum(['new', 'changed', 'unchanged']);
const counted = z.object({ kind, month: z.string(), count: z.coerce.number() });

/** How many values of each posting month are new, changed and unchanged. */
export const IMPORT_COUNTS: NamedQuery<Record<never, never>, z.infer<typeof counted>> = {
  name: 'import-counts',
  row: counted,
  sql: `WITH changes AS (${CHANGES})
    SELECT kind, month, count(*) AS count FROM changes GROUP BY kind, month ORDER BY month, kind`,
};

/** Values stand in the warehouse with six decimals; without the zeros they read as they were written. */
const value = DecimalText.transform((text) =>
  text.includes('.') ? text.replace(/\.?0+$/, '') : text,
);
const change = z.object({
  indicator_id: z.string(),
  period: z.string(),
  dimension: z.string(),
  line: z.number(),
  before: value.nullable(),
  after: value,
  kind,
});

/** The first values that move something: changed ones, then new ones, in file order. */
export const IMPORT_CHANGES: NamedQuery<{ limit: number }, z.infer<typeof change>> = {
  name: 'import-changes',
  row: change,
  sql: `WITH changes AS (${CHANGES})
    SELECT indicator_id, period, dimension, line, before, after, kind FROM changes
    WHERE kind <> 'unchanged'
    ORDER BY kind = 'new', line, indicator_id, period, dimension LIMIT $limit`,
};
