/**
 * Which places (indicator and period) hold values of one form, and get values of another: a whole one and its parts, or
 * parts by unit and parts by channel. They must not be added up. Values of several forms that one file has side by side
 * are parts of one another's total, and stay so: a place is torn only where each side has a form that the other has not.
 *
 * Fills `torn_place`. `coming` and `standing` are queries of `indicator_no, period_no, dimension_no`.
 */
export function tornPlaces(coming: string, standing: string): string {
  return `WITH coming AS (${formsOf(coming)}), standing AS (${formsOf(standing)}),
    replaced AS (SELECT indicator_no, period_no FROM standing
      ANTI JOIN coming USING (indicator_no, period_no, form_no)
      SEMI JOIN coming USING (indicator_no, period_no))
  SELECT indicator_no, period_no, min(form_no) FROM coming
  ANTI JOIN standing USING (indicator_no, period_no, form_no)
  SEMI JOIN replaced USING (indicator_no, period_no) GROUP BY ALL`;
}

function formsOf(values: string): string {
  return `SELECT DISTINCT v.indicator_no, v.period_no, d.form_no FROM (${values}) AS v
    JOIN dimension_key AS d USING (dimension_no)`;
}
