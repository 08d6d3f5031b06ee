const OPEN_HERE = 'municipality_id = $municipality AND to_seq = $open';
const IS_TOUCHED = 'indicator_id IN (SELECT indicator_id FROM touched_indicator)';

/**
 * Values of the indicator's own grain count; a dimension without any is combined by the rule from the coarsest finer
 * ones it has, so that a month given both whole and by weeks is not counted twice. Sums add dimensions; 'last' takes
 * each dimension's last value and adds them; a mean is weighted by days and kept as total and weight. A month is
 * complete when every dimension seen so far is there and finer values cover the whole period: a missing part makes it
 * incomplete, not smaller.
 *
 * A file can touch millions of values of few periods, so the calendar is worked out per period, and only finer values
 * are grouped by dimension: a whole one is alone in its place. Numbers stand for the indicators' long ids.
 *
 * `source` has the columns of the table of measurements.
 */
export const indicatorMonths = (source: string): string => `
  WITH ruled AS MATERIALIZED (
    SELECT indicator_id, row_number() OVER () AS number, aggregation, CASE grain WHEN 'week' THEN 'month' ELSE grain END AS grain
    FROM indicator WHERE ${OPEN_HERE} AND ${IS_TOUCHED}
  ), calendar AS (
    SELECT p.period, g.grain, posting_month(p.month, g.grain) AS month, grain_of(p.period) AS own_grain,
      period_days(p.period, p.month)::BIGINT AS days
    FROM (SELECT DISTINCT period, month FROM ${source} AS m WHERE ${OPEN_HERE} AND ${IS_TOUCHED}) AS p
    CROSS JOIN (SELECT DISTINCT grain FROM ruled) AS g
    WHERE grain_months(grain_of(p.period)) <= grain_months(g.grain)
  ), placed AS NOT MATERIALIZED (
    SELECT r.number, c.month, m.dimension, m.period, m.value, c.days, c.own_grain, c.grain
    FROM ${source} AS m JOIN ruled AS r ON r.indicator_id = m.indicator_id
    JOIN calendar AS c ON c.period = m.period AND c.grain = r.grain
    WHERE m.municipality_id = $municipality AND m.to_seq = $open
  ), fine AS (
    SELECT *, grain_days(own_grain) AS size FROM placed WHERE own_grain <> grain
  ), coarsest AS (
    SELECT number, month, dimension, max(size) AS size FROM fine GROUP BY ALL
  ), parts AS (
    SELECT number, month, sum(value) AS added, sum(value) AS latest, sum(value) * days AS weighed,
      count(*) * days AS days, count(*) AS dimensions, true AS covered
    FROM placed WHERE own_grain = grain GROUP BY number, month, placed.days
    UNION ALL
    SELECT f.number, f.month, sum(f.value), arg_max(f.value, f.period), sum(f.value * f.days), sum(f.days),
      1, sum(f.days) >= CASE WHEN f.size = 7 THEN weeks_in(f.month, f.grain) * 7
        ELSE span_days(f.month, f.grain) END
    FROM fine AS f JOIN coarsest USING (number, month, dimension, size)
    ANTI JOIN (SELECT number, month, dimension FROM placed
      WHERE own_grain = grain AND number IN (SELECT number FROM fine)) AS w
      ON w.number = f.number AND w.month = f.month AND w.dimension = f.dimension
    GROUP BY f.number, f.month, f.dimension, f.size, f.grain
  ), combined AS (
    SELECT p.number, p.month, CASE any_value(r.aggregation) WHEN 'mean' THEN sum(p.weighed)
        WHEN 'last' THEN sum(p.latest) ELSE sum(p.added) END::DECIMAL(38,6) AS total,
      CASE any_value(r.aggregation) WHEN 'mean' THEN sum(p.days) ELSE 1 END::BIGINT AS weight,
      sum(p.dimensions) AS dimensions, any_value(r.aggregation) = 'last' OR bool_and(p.covered) AS covered
    FROM parts AS p JOIN ruled AS r USING (number) GROUP BY p.number, p.month
  ), first_seen AS (
    SELECT number, dimension, min(month) AS month FROM placed GROUP BY number, dimension
  ), added_in AS (
    SELECT number, month, count(*) AS dimensions FROM first_seen GROUP BY number, month
  )
  SELECT r.indicator_id, c.month, c.total, c.weight, c.covered AND c.dimensions
      = sum(coalesce(a.dimensions, 0)) OVER (PARTITION BY c.number ORDER BY c.month) AS complete
  FROM combined AS c JOIN ruled AS r USING (number) LEFT JOIN added_in AS a USING (number, month)`;
