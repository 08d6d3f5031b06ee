import { z } from 'zod';
import type { NamedQuery } from '../../warehouse/named-query';
import { at, text } from '../../warehouse/columns';

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
  sql: `WITH counted AS (
      SELECT k.indicator_no, CASE i.grain WHEN 'week' THEN 'month' ELSE i.grain END AS grain
      FROM indicator AS i JOIN indicator_key AS k USING (municipality_id, indicator_id)
      WHERE ${at('i')} AND i.indicator_id = $indicator
    ), latest AS (
      SELECT g.month, arg_max({seq: m.applied_seq, line: m.line},
        {seq: m.from_seq, period: g.period, dimension: d.dimension}) AS row
      FROM measured AS m JOIN counted AS c USING (indicator_no)
      JOIN period_grain AS g ON g.period_no = m.period_no AND g.grain = c.grain
      JOIN dimension_key AS d USING (dimension_no)
      WHERE m.from_seq <= $seq AND m.to_seq > $seq GROUP BY g.month
    )
    SELECT l.month, a.import_id, l.row.line AS line FROM latest AS l
    JOIN import_applied AS a ON a.municipality_id = $municipality AND a.applied_seq = l.row.seq
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
