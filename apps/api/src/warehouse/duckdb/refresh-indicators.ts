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
 */
const NEXT = `
  WITH ruled AS (
    SELECT indicator_id, aggregation, CASE grain WHEN 'week' THEN 'month' ELSE grain END AS grain
    FROM indicator WHERE ${OPEN_HERE} AND ${IS_TOUCHED}
  ), values_in_span AS (
    SELECT m.indicator_id, posting_month(m.month, r.grain) AS month, m.dimension, m.period, m.value,
      period_days(m.period, m.month) AS days, grain_of(m.period) AS own_grain, r.aggregation, r.grain
    FROM measurement AS m JOIN ruled AS r USING (indicator_id)
    WHERE m.municipality_id = $municipality AND m.to_seq = $open
      AND grain_months(grain_of(m.period)) <= grain_months(r.grain)
  ), mixed AS (
    SELECT indicator_id FROM values_in_span
    GROUP BY indicator_id HAVING min(own_grain) <> max(own_grain)
  ), kept AS (
    SELECT * FROM values_in_span WHERE indicator_id NOT IN (FROM mixed)
    UNION ALL
    SELECT * FROM values_in_span WHERE indicator_id IN (FROM mixed)
    QUALIFY grain_days(own_grain)
      = max(grain_days(own_grain)) OVER (PARTITION BY indicator_id, month, dimension)
  ), per_dimension AS (
    SELECT indicator_id, month, dimension, aggregation, grain, sum(value) AS added,
      sum(value * days) AS weighed, sum(days)::BIGINT AS days, arg_max(value, period) AS latest,
      CASE WHEN bool_and(own_grain = 'week') THEN any_value(weeks_in(month, grain)) * 7
        ELSE any_value(span_days(month, grain)) END AS span
    FROM kept GROUP BY indicator_id, month, dimension, aggregation, grain
  ), first_seen AS (
    SELECT indicator_id, dimension, min(month) AS month FROM per_dimension GROUP BY ALL
  ), combined AS (
    SELECT indicator_id, month,
      CASE any_value(aggregation) WHEN 'mean' THEN sum(weighed) WHEN 'last' THEN sum(latest)
        ELSE sum(added) END::DECIMAL(38,6) AS total,
      CASE any_value(aggregation) WHEN 'mean' THEN sum(days) ELSE 1 END::BIGINT AS weight,
      count(*) AS dimensions,
      any_value(aggregation) = 'last' OR bool_and(days >= span) AS covered
    FROM per_dimension GROUP BY indicator_id, month
  ), expected AS (
    SELECT c.indicator_id, c.month, count(*) AS dimensions
    FROM combined AS c JOIN first_seen AS f ON f.indicator_id = c.indicator_id AND f.month <= c.month
    GROUP BY ALL
  )
  SELECT indicator_id, month, total, weight, covered AND c.dimensions = e.dimensions AS complete
  FROM combined AS c JOIN expected AS e USING (indicator_id, month)`;

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
