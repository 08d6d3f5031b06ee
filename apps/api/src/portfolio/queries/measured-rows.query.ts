import { z } from 'zod';
import type { NamedQuery } from '../../warehouse/named-query';
import { at, text } from './columns';

const source = z.object({
  month: z.string(),
  import_id: z.string(),
  line: z.number(),
});

/** Per posting month of an indicator, the row recorded last: what the point links to. */
export const LATEST_SOURCES: NamedQuery<
  { seq: number; indicator: string },
  z.infer<typeof source>
> = {
  name: 'latest-sources',
  row: source,
  sql: `WITH grain AS (
      SELECT any_value(CASE i.grain WHEN 'week' THEN 'month' ELSE i.grain END) AS grain
      FROM indicator AS i WHERE ${at('i')} AND i.indicator_id = $indicator
    )
    SELECT posting_month(m.month, g.grain) AS month, m.import_id, m.line
    FROM measurement AS m CROSS JOIN grain AS g
    WHERE ${at('m')} AND m.indicator_id = $indicator AND g.grain IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY posting_month(m.month, g.grain)
      ORDER BY m.from_seq DESC, m.period DESC, m.dimension) = 1
    ORDER BY 1`,
};

const imported = z.object({ month: z.string(), values_in: z.coerce.number() });

/** When values of some indicators were imported, by the month of the import; imports taken back are left out. */
export const IMPORT_MONTHS: NamedQuery<
  { seq: number; indicators: readonly string[] },
  z.infer<typeof imported>
> = {
  name: 'import-months',
  row: imported,
  sql: `SELECT strftime(l.recorded_at, '%Y-%m') AS month, sum(i.values_in)::BIGINT AS values_in
    FROM import_indicator AS i
    JOIN import_applied AS a ON a.municipality_id = $municipality AND a.import_id = i.import_id
      AND (a.undone_seq IS NULL OR a.undone_seq > $seq)
    JOIN ledger_applied AS l ON l.municipality_id = $municipality AND l.seq = i.applied_seq
    WHERE i.municipality_id = $municipality AND i.applied_seq <= $seq
      AND i.indicator_id IN (SELECT unnest($indicators))
    GROUP BY 1 ORDER BY 1 DESC LIMIT 24`,
};

const head = z.object({
  indicator_id: z.string(),
  grace_days: z.number(),
  grain: z.enum(['week', 'month', 'quarter', 'half', 'year']),
  aggregation: z.enum(['sum', 'mean', 'last']),
  unit: z.string(),
  direction: z.enum(['higher', 'lower']),
  baseline: text,
});

/** How an indicator was defined at the asked position. */
export const INDICATOR_HEAD: NamedQuery<
  { seq: number; indicator: string },
  z.infer<typeof head>
> = {
  name: 'indicator-head',
  row: head,
  sql: `SELECT i.indicator_id, i.grace_days, i.grain, i.aggregation, i.unit, i.direction, i.baseline
    FROM indicator AS i
    WHERE ${at('i')} AND i.indicator_id = $indicator`,
};
