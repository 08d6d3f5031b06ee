/**
 * Which places (indicator and period) hold values, and get one of a form that none of those has: parts of what stands
 * whole, parts by channel beside parts by unit, or a part divided further. Nothing tells what such values have in common,
 * so they are not added up: what comes takes the place of all that stands. Values of several forms that one file has side
 * by side are parts of one total, and stay so where a later file corrects some of them in forms that stand.
 *
 * Fills `torn_place`. `coming` and `standing` are queries of `indicator_no, period_no, dimension_no`.
 */
export function tornPlaces(coming: string, standing: string): string {
  return `WITH standing AS (${formsOf(standing)})
  SELECT indicator_no, period_no, min(form_no) FROM (${formsOf(coming)}) AS coming
  ANTI JOIN standing USING (indicator_no, period_no, form_no)
  SEMI JOIN standing USING (indicator_no, period_no) GROUP BY ALL`;
}

function formsOf(values: string): string {
  return `SELECT DISTINCT v.indicator_no, v.period_no, d.form_no FROM (${values}) AS v
    JOIN dimension_key AS d USING (dimension_no)`;
}
