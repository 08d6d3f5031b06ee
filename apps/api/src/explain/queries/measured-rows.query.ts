import { DecimalText } from '@gevinst/contract';
import { z } from 'zod';
import { at } from '../../portfolio/standing.port';
import type { NamedQuery } from '../../warehouse/named-query';

const row = z.object({
  indicator_id: z.string(),
  period: z.string(),
  dimension: z.string(),
  // Stored with six decimals; without the zeros it reads as it was written.
  value: DecimalText.transform((text) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)),
  import_id: z.string(),
  line: z.number(),
  recorded_at: z.string(),
  total: z.coerce.number(),
});
export type MeasuredRow = z.infer<typeof row>;

interface Params {
  [name: string]: string | number | readonly string[];
  seq: number;
  indicators: readonly string[];
  /** For each of the indicators, the first month that counts. */
  first: readonly string[];
  last: string;
  limit: number;
}

const OWN = `FROM measurement AS m
  JOIN asked ON asked.indicator_id = m.indicator_id AND m.month >= asked.first
  WHERE ${at('m')} AND m.month <= $last`;
const LATEST_FIRST = 'm.month DESC, m.indicator_id, m.period DESC, m.dimension, m.line';

/** The values in force behind some indicators, the latest first; each as its import recorded it. */
export const MEASURED_ROWS: NamedQuery<Params, MeasuredRow> = {
  name: 'explained-rows',
  row,
  sql: `WITH asked AS (
      SELECT unnest($indicators) AS indicator_id, unnest($first) AS first
    ), shown AS (
      SELECT m.* ${OWN} ORDER BY ${LATEST_FIRST} LIMIT $limit
    )
    SELECT m.indicator_id, m.period, m.dimension, m.value, m.import_id, m.line,
      strftime(l.recorded_at, '%Y-%m-%dT%H:%M:%S.%gZ') AS recorded_at,
      (SELECT count(*) ${OWN}) AS total
    FROM shown AS m
    JOIN import_applied AS a ON a.municipality_id = $municipality AND a.import_id = m.import_id
    JOIN ledger_applied AS l ON l.municipality_id = $municipality AND l.seq = a.applied_seq
    ORDER BY ${LATEST_FIRST}`,
};
