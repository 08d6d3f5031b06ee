import { z } from 'zod';
import type { ApplyContext } from './apply-context';
import { OPEN } from './schema';

/**
 * Works out the months of the touched indicators again and writes only the differences, so that
 * months that did not move keep their version.
 */
export async function refreshIndicators({ session, seq, municipalityId }: ApplyContext) {
  const key = { seq, municipality: municipalityId, open: OPEN };
  const [touched] = await session.rows(TOUCHED, key, Counted);
  if (touched?.indicators === 0) return;
  if (touched?.measured === true) {
    await session.run(`CREATE OR REPLACE TEMP TABLE next_indicator_month AS ${NEXT}`, key);
    await session.run(CLOSE_CHANGED, key);
    await session.run(INSERT_CHANGED, key);
  }
  await session.run(TOUCH_BENEFITS, key);
}

const Counted = z.object({ indicators: z.coerce.number(), measured: z.boolean() });

const OPEN_HERE = 'municipality_id = $municipality AND to_seq = $open';
const IS_TOUCHED = 'indicator_id IN (SELECT indicator_id FROM touched_indicator)';

// Most edits are of indicators without a measurement yet: there is nothing to work out.
const TOUCHED = `SELECT (SELECT count(*) FROM touched_indicator) AS indicators,
  EXISTS (SELECT 1 FROM measurement WHERE ${OPEN_HERE} AND ${IS_TOUCHED})
    OR EXISTS (SELECT 1 FROM indicator_month WHERE ${OPEN_HERE} AND ${IS_TOUCHED}) AS measured`;

/**
 * Values of the indicator's own grain count; a dimension without any is combined by the rule from the coarsest finer
 * ones it has, so that a month given both whole and by weeks is not counted twice. Sums add dimensions; 'last' takes
 * each dimension's last value and adds them; a mean is weighted by days and kept as total and weight. A month is
 * complete when every dimension seen so far is there and finer values cover the whole period: a missing part makes it
 * incomplete, not smaller.
 *
 * A file can touch millions of values of few periods, so the calendar is worked out per period, and only finer values
 * are grouped by dimension: a whole one is alone in its place.
 */
const NEXT = `
  WITH ruled AS (
    SELECT indicator_id, aggregation, CASE grain WHEN 'week' THEN 'month' ELSE grain END AS grain
    FROM indicator WHERE ${OPEN_HERE} AND ${IS_TOUCHED}
  ), calendar AS (
    SELECT p.period, g.grain, posting_month(p.month, g.grain) AS month, grain_of(p.period) AS own_grain,
      period_days(p.period, p.month)::BIGINT AS days
    FROM (SELECT DISTINCT period, month FROM measurement WHERE ${OPEN_HERE} AND ${IS_TOUCHED}) AS p
    CROSS JOIN (SELECT DISTINCT grain FROM ruled) AS g
    WHERE grain_months(grain_of(p.period)) <= grain_months(g.grain)
  ), placed AS NOT MATERIALIZED (
    SELECT m.indicator_id, c.month, m.dimension, m.period, m.value, c.days, c.own_grain, c.grain
    FROM measurement AS m JOIN ruled AS r ON r.indicator_id = m.indicator_id
    JOIN calendar AS c ON c.period = m.period AND c.grain = r.grain
    WHERE m.municipality_id = $municipality AND m.to_seq = $open
  ), fine AS (
    SELECT *, grain_days(own_grain) AS size FROM placed WHERE own_grain <> grain
  ), coarsest AS (
    SELECT indicator_id, month, dimension, max(size) AS size FROM fine GROUP BY ALL
  ), parts AS (
    SELECT indicator_id, month, sum(value) AS added, sum(value) AS latest, sum(value) * days AS weighed,
      count(*) * days AS days, count(*) AS dimensions, true AS covered
    FROM placed WHERE own_grain = grain GROUP BY indicator_id, month, placed.days
    UNION ALL
    SELECT f.indicator_id, f.month, sum(f.value), arg_max(f.value, f.period), sum(f.value * f.days), sum(f.days),
      1, sum(f.days) >= CASE WHEN f.size = 7 THEN weeks_in(f.month, f.grain) * 7
        ELSE span_days(f.month, f.grain) END
    FROM fine AS f JOIN coarsest USING (indicator_id, month, dimension, size)
    ANTI JOIN (SELECT indicator_id, month, dimension FROM placed
      WHERE own_grain = grain AND indicator_id IN (SELECT indicator_id FROM fine)) AS w
      ON w.indicator_id = f.indicator_id AND w.month = f.month AND w.dimension = f.dimension
    GROUP BY f.indicator_id, f.month, f.dimension, f.size, f.grain
  ), combined AS (
    SELECT p.indicator_id, p.month, CASE any_value(r.aggregation) WHEN 'mean' THEN sum(p.weighed)
        WHEN 'last' THEN sum(p.latest) ELSE sum(p.added) END::DECIMAL(38,6) AS total,
      CASE any_value(r.aggregation) WHEN 'mean' THEN sum(p.days) ELSE 1 END::BIGINT AS weight,
      sum(p.dimensions) AS dimensions, any_value(r.aggregation) = 'last' OR bool_and(p.covered) AS covered
    FROM parts AS p JOIN ruled AS r USING (indicator_id) GROUP BY p.indicator_id, p.month
  ), first_seen AS (
    SELECT indicator_id, dimension, min(month) AS month FROM placed GROUP BY indicator_id, dimension
  ), added_in AS (
    SELECT indicator_id, month, count(*) AS dimensions FROM first_seen GROUP BY indicator_id, month
  )
  SELECT indicator_id, month, c.total, c.weight, c.covered AND c.dimensions
      = sum(coalesce(a.dimensions, 0)) OVER (PARTITION BY indicator_id ORDER BY month) AS complete
  FROM combined AS c LEFT JOIN added_in AS a USING (indicator_id, month)`;

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
