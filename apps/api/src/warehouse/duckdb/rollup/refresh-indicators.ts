import { z } from 'zod';
import type { ApplyContext } from '../engine/apply-context';
import { indicatorMonths, Kinds, KINDS, periodSums, RULED } from './indicator-months.sql';
import { OPEN } from '../engine/schema';
import { fill } from '../engine/scratch';

/**
 * Works out the months of the touched indicators again and writes only the differences, so that
 * months that did not move keep their version.
 */
export function refreshIndicators(context: ApplyContext): Promise<void> {
  return refreshFrom(IN_FORCE, context);
}

/** As `refreshIndicators`, with the values in force read from anything that has the columns of `IN_FORCE`. */
export async function refreshFrom(source: string, context: ApplyContext): Promise<void> {
  const { session, seq, municipalityId } = context;
  const owner = { seq, municipality: municipalityId, open: OPEN };
  // Most edits are of indicators without a measurement yet: there is nothing to work out.
  if ((await fill(session, 'ruled', RULED, owner)) > 0) {
    const [range] = await session.rows(RANGE, {}, Range);
    const key = { ...owner, ...range };
    await fill(session, 'period_sum', periodSums(source), key);
    const [kinds = NONE] = await session.rows(KINDS, key, Kinds);
    await fill(session, 'next_indicator_month', indicatorMonths(source, kinds), key);
    await session.run(CLOSE_CHANGED, key);
    await session.run(INSERT_CHANGED, key);
  }
  await session.run(TOUCH_BENEFITS, owner);
}

const OPEN_HERE = 'municipality_id = $municipality AND to_seq = $open';
const IS_TOUCHED = 'indicator_id IN (SELECT indicator_id FROM touched_indicator)';

const NONE: Kinds = { fine: false, named: false };

const RANGE = 'SELECT min(indicator_no) AS low, max(indicator_no) AS high FROM ruled';
const Range = z.object({ low: z.number(), high: z.number() });

/** The values in force of the ruled indicators. Numbers out of range are passed over without being read. */
const IN_FORCE = `(SELECT m.indicator_no, m.period_no, m.dimension_no, m.value FROM measured AS m
  WHERE m.to_seq = $open AND m.indicator_no BETWEEN $low AND $high AND m.indicator_no IN (SELECT indicator_no FROM ruled))`;

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
