import { z } from 'zod';
import { at } from '../warehouse/columns';
import type { NamedQuery } from '../warehouse/named-query';

const Row = z.object({ project_id: z.string(), measured_on: z.string() });

/** The last day on which a measurement came in of an indicator that a project's plan in force is followed by. */
export const LAST_MEASURED: NamedQuery<{ seq: number }, z.infer<typeof Row>> = {
  name: 'last-measured',
  row: Row,
  sql: `
    WITH followed AS (
      SELECT t.project_id, t.indicator_id FROM target AS t WHERE ${at('t')} AND NOT t.original
      UNION
      SELECT p.project_id, unnest([p.indicator_id, p.volume_indicator_id])
      FROM plan_benefit AS p WHERE ${at('p')} AND NOT p.original
    )
    SELECT f.project_id, max(l.recorded_at)::DATE::VARCHAR AS measured_on
    FROM followed AS f
    JOIN import_indicator AS i ON i.municipality_id = $municipality
      AND i.indicator_id = f.indicator_id AND i.applied_seq <= $seq
    JOIN ledger_applied AS l ON l.seq = i.applied_seq
    GROUP BY f.project_id`,
};
