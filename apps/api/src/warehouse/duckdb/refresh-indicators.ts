import { z } from 'zod';
import type { ApplyContext } from './apply-context';
import { indicatorMonths } from './indicator-months.sql';
import { OPEN } from './schema';

/**
 * Works out the months of the touched indicators again and writes only the differences, so that
 * months that did not move keep their version.
 */
export async function refreshIndicators({ session, seq, municipalityId }: ApplyContext) {
  const key = { seq, municipality: municipalityId, open: OPEN };
  const [touched] = await session.rows(TOUCHED, key, Counted);
  if (touched?.indicators === 0) return;
  if (touched?.measured === true)
    await refreshFrom('measurement', { session, seq, municipalityId });
  else await session.run(TOUCH_BENEFITS, key);
}

/** As `refreshIndicators`, with the values in force read from anything that has the columns of `measurement`. */
export async function refreshFrom(source: string, context: ApplyContext): Promise<void> {
  const { session, seq, municipalityId } = context;
  const key = { seq, municipality: municipalityId, open: OPEN };
  const next = indicatorMonths(source);
  await session.run(`CREATE OR REPLACE TEMP TABLE next_indicator_month AS ${next}`, key);
  await session.run(CLOSE_CHANGED, key);
  await session.run(INSERT_CHANGED, key);
  await session.run(TOUCH_BENEFITS, key);
}

const Counted = z.object({ indicators: z.coerce.number(), measured: z.boolean() });

const OPEN_HERE = 'municipality_id = $municipality AND to_seq = $open';
const IS_TOUCHED = 'indicator_id IN (SELECT indicator_id FROM touched_indicator)';

// Most edits are of indicators without a measurement yet: there is nothing to work out.
const TOUCHED = `SELECT (SELECT count(*) FROM touched_indicator) AS indicators,
  EXISTS (SELECT 1 FROM measurement WHERE ${OPEN_HERE} AND ${IS_TOUCHED})
    OR EXISTS (SELECT 1 FROM indicator_month WHERE ${OPEN_HERE} AND ${IS_TOUCHED}) AS measured`;

const SAME = `n.indicator_id = o.indicator_id AND n.month = o.month AND n.total = o.total
  AND n.weight = o.weight AND n.complete = o.complete`;

const CLOSE_CHANGED = `UPDATE indicator_month AS o SET to_seq = $seq
  WHERE ${OPEN_HERE} AND ${IS_TOUCHED}
    AND NOT EXISTS (SELECT 1 FROM next_indicator_month AS n WHERE ${SAME})`;

const INSERT_CHANGED = `INSERT INTO indicator_month
  SELECT $municipality, n.indicator_id, n.month, n.total, n.weight, n.complete, $seq, $open
  FROM next_indicator_month AS n
  WHERE NOT EXISTS (SELECT 1 FROM indicator_month AS o WHERE ${OPEN_HERE} AND ${SAME})`;

const TOUCH_BENEFITS = `INSERT INTO touched_benefit
  SELECT DISTINCT benefit_id FROM plan_benefit
  WHERE ${OPEN_HERE} AND (${IS_TOUCHED}
    OR volume_indicator_id IN (SELECT indicator_id FROM touched_indicator))`;
