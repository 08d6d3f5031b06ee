import { z } from 'zod';
import type { NamedQuery } from '../../named-query';

/** The row that was applied, if it is the one it should be. */
export const SAME_ROW = `SELECT seq FROM ledger_applied WHERE seq = $seq
  AND municipality_id = $municipality AND recorded_at = $at::TIMESTAMP AND kind = $kind`;

/** The last row applied before a moment. */
export const LAST_BEFORE: NamedQuery<{ before: string }, { seq: number }> = {
  name: 'last-applied-before',
  sql: `SELECT coalesce(max(seq), 0) AS seq FROM ledger_applied
    WHERE municipality_id = $municipality AND recorded_at < $before::TIMESTAMP`,
  row: z.object({ seq: z.coerce.number() }),
};
