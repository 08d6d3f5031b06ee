import { z } from 'zod';

const OPEN_HERE = 'municipality_id = $municipality AND to_seq = $open';
const IS_TOUCHED = 'indicator_id IN (SELECT indicator_id FROM touched_indicator)';

/** Fills `ruled`. */
export const RULED = `
  SELECT k.indicator_no, i.indicator_id, i.aggregation,
    CASE i.grain WHEN 'week' THEN 'month' ELSE i.grain END
  FROM indicator AS i JOIN indicator_key AS k USING (municipality_id, indicator_id)
  WHERE ${OPEN_HERE} AND ${IS_TOUCHED}`;

/** What every period is to each of the ruled indicators. */
const CALENDAR =
  '(SELECT r.indicator_no, p.* FROM ruled AS r JOIN period_grain AS p USING (grain))';

/** Fills `period_sum`. */
export const periodSums = (source: string): string => `
  SELECT m.indicator_no, c.month, c.whole, c.days, m.added, m.dimensions, m.named, m.low_form, m.high_form
  FROM (SELECT indicator_no, period_no, sum(value) AS added, count(*) AS dimensions,
      count(*) FILTER (dimension_no <> 0) AS named, min(form_no) AS low_form, max(form_no) AS high_form
    FROM ${source} JOIN dimension_key USING (dimension_no) GROUP BY ALL) AS m
  JOIN ${CALENDAR} AS c USING (indicator_no, period_no)`;

/** What there is among the values: `fine` = of a finer period than its indicator is counted in, `named` = of a dimension. */
export const Kinds = z.object({ fine: z.boolean(), named: z.boolean() });
export type Kinds = z.infer<typeof Kinds>;

export const KINDS = `SELECT coalesce(bool_or(NOT whole), false) AS fine,
  coalesce(bool_or(named > 0), false) AS named FROM period_sum`;

/**
 * The months of the ruled indicators. Values of the indicator's own grain count; a dimension without any is combined by
 * the rule from the coarsest finer ones it has, so that a month given both whole and by weeks is not counted twice. Sums
 * add dimensions; 'last' takes each dimension's last value and adds them; a mean is weighted by days and kept as total
 * and weight. A month is complete when every dimension seen so far is there and finer values cover the whole period: a
 * missing part makes it incomplete, not smaller. An undivided value is whole by itself; it counts as a part only from
 * where it first stood beside others. Months divided by one column do not miss the parts of months divided by another;
 * a month of both, in different periods, is incomplete, since they overlap.
 *
 * A whole value is alone in its place, so `period_sum` has all there is to know of it; finer ones and dimensions are
 * gone through only where there are any. `source` has the columns `indicator_no, period_no, dimension_no, value`.
 */
export function indicatorMonths(source: string, { fine, named }: Kinds): string {
  const combining = fine ? combined(source) : `combined AS (${WHOLE_ONLY})`;
  return `WITH ${combining} ${named ? completeParts(source) : UNDIVIDED}`;
}

const UNDIVIDED = 'SELECT indicator_id, month, total, weight, covered AS complete FROM combined';

// An overlapping month is placed in one family, and may be the first to have parts of another: hence the full join.
const completeParts = (source: string): string => `, together AS (
    SELECT DISTINCT indicator_no, month FROM period_sum WHERE low_form <> high_form
  ), mixed AS (
    SELECT DISTINCT indicator_no FROM together
  ), added_in AS (
    SELECT indicator_no, month_of_no(month_no) AS month, family, count(*) AS dimensions FROM (
      SELECT m.indicator_no, ${family('d.form_no')} AS family, min(c.month_no) AS month_no
      FROM ${source} AS m JOIN ${CALENDAR} AS c USING (indicator_no, period_no)
      JOIN dimension_key AS d USING (dimension_no) LEFT JOIN mixed AS x USING (indicator_no)
      WHERE m.dimension_no <> 0 GROUP BY m.indicator_no, family, m.dimension_no
      UNION ALL
      SELECT indicator_no, ${ALL_FORMS}, min(month_no_of(month)) FROM period_sum
      WHERE named > 0 AND dimensions > named GROUP BY indicator_no)
    GROUP BY ALL
  ), placed AS (
    SELECT c.*, ${family('c.low_form')} AS family, c.low_form = c.high_form OR t.month IS NOT NULL AS one
    FROM combined AS c LEFT JOIN mixed AS x USING (indicator_no)
    LEFT JOIN together AS t USING (indicator_no, month)
  )
  SELECT c.indicator_id, c.month, c.total, c.weight, c.covered AND c.one AND (c.named = 0 OR c.dimensions
      = sum(coalesce(a.dimensions, 0)) OVER (PARTITION BY indicator_no, family ORDER BY month)) AS complete
  FROM placed AS c FULL JOIN added_in AS a USING (indicator_no, month, family)
  QUALIFY c.indicator_id IS NOT NULL`;

/** Stands for the forms of an indicator that has them side by side in one period: they are parts of one total. */
const ALL_FORMS = -1;
const family = (form: string): string =>
  `CASE WHEN x.indicator_no IS NULL THEN ${form} ELSE ${ALL_FORMS} END`;

/** Whole values need no combining: an indicator has one period of its grain in a month. */
const WHOLE_ONLY = `SELECT p.indicator_no, r.indicator_id, p.month, p.dimensions, p.named,
  p.low_form, p.high_form, true AS covered,
  CASE r.aggregation WHEN 'mean' THEN p.added * p.days ELSE p.added END::DECIMAL(38,6) AS total,
  CASE r.aggregation WHEN 'mean' THEN p.dimensions * p.days ELSE 1 END::BIGINT AS weight
  FROM period_sum AS p JOIN ruled AS r USING (indicator_no)`;

function combined(source: string): string {
  return `whole AS (
    SELECT indicator_no, month, added, added AS latest, added * days AS weighed,
      dimensions * days AS days, dimensions, named, low_form, high_form, true AS covered
    FROM period_sum WHERE whole
  )${fineParts(source)}, combined AS (
    SELECT p.indicator_no, any_value(r.indicator_id) AS indicator_id, p.month,
      CASE any_value(r.aggregation) WHEN 'mean' THEN sum(p.weighed)
        WHEN 'last' THEN sum(p.latest) ELSE sum(p.added) END::DECIMAL(38,6) AS total,
      CASE any_value(r.aggregation) WHEN 'mean' THEN sum(p.days) ELSE 1 END::BIGINT AS weight,
      sum(p.dimensions) AS dimensions, sum(p.named) AS named,
      min(p.low_form) AS low_form, max(p.high_form) AS high_form,
      any_value(r.aggregation) = 'last' OR bool_and(p.covered) AS covered
    FROM (FROM whole UNION ALL FROM fine_parts) AS p
    JOIN ruled AS r USING (indicator_no) GROUP BY p.indicator_no, p.month
  )`;
}

function fineParts(source: string): string {
  return `, fine AS (
    SELECT c.indicator_no, c.month, m.dimension_no, c.period, m.value, c.days, c.size, c.days_needed
    FROM ${source} AS m JOIN ${CALENDAR} AS c USING (indicator_no, period_no) WHERE NOT c.whole
  ), coarsest AS (
    SELECT indicator_no, month, dimension_no, max(size) AS size FROM fine GROUP BY ALL
  ), fine_parts AS (
    SELECT f.indicator_no, f.month, sum(f.value) AS added, arg_max(f.value, f.period) AS latest,
      sum(f.value * f.days) AS weighed, sum(f.days) AS days, 1 AS dimensions,
      (f.dimension_no <> 0)::INTEGER AS named, any_value(k.form_no) AS low_form,
      any_value(k.form_no) AS high_form,
      sum(f.days) >= any_value(f.days_needed) AS covered
    FROM fine AS f JOIN coarsest USING (indicator_no, month, dimension_no, size)
    JOIN dimension_key AS k USING (dimension_no)
    ANTI JOIN (SELECT m.indicator_no, c.month, m.dimension_no
      FROM ${source} AS m JOIN ${CALENDAR} AS c USING (indicator_no, period_no)
      WHERE c.whole AND m.indicator_no IN (SELECT indicator_no FROM fine)) AS w
      USING (indicator_no, month, dimension_no)
    GROUP BY f.indicator_no, f.month, f.dimension_no, f.size
  )`;
}
