/**
 * Which places (indicator and period) hold values, and get one that cannot be added to them: of a form that none of those
 * has (parts of what stands whole, parts by channel beside parts by unit), or one that a standing value is a part of, or
 * that is a part of it, or that it is itself as an earlier build wrote it. What comes then takes the place of all that
 * stands. Values of several forms that one file has side by side are parts of one total, and stay so where a later file
 * corrects some of them or adds another part.
 *
 * Fills `torn_place`. `coming` and `standing` are queries of `indicator_no, period_no, dimension_no`.
 */
export function tornPlaces(coming: string, standing: string): string {
  return `WITH standing AS (${formsOf(standing)}), mixed AS (
    SELECT indicator_no, period_no FROM standing WHERE form_no <> 0 GROUP BY ALL HAVING count(*) > 1
  ), there AS (${keysIn('mixed', standing)}), new_form AS (
    SELECT * FROM (${formsOf(coming)}) ANTI JOIN standing USING (indicator_no, period_no, form_no)
    SEMI JOIN standing USING (indicator_no, period_no)
  ), overlapping AS (
    SELECT c.indicator_no, c.period_no, c.form_no FROM (${keysIn('mixed', coming)}) AS c
    ANTI JOIN there USING (indicator_no, period_no, dimension)
    JOIN there AS t USING (indicator_no, period_no)
    WHERE list_has_all(c.parts, t.parts) OR list_has_all(t.parts, c.parts) OR c.plain = t.plain
  )
  SELECT indicator_no, period_no, min(form_no) FROM (FROM new_form UNION ALL FROM overlapping) GROUP BY ALL`;
}

function formsOf(values: string): string {
  return `SELECT DISTINCT v.indicator_no, v.period_no, d.form_no FROM (${values}) AS v
    JOIN dimension_key AS d USING (dimension_no)`;
}

/** The divided values of some places. Only where several forms stand can one value be a part of another. */
function keysIn(places: string, values: string): string {
  return `SELECT v.indicator_no, v.period_no, d.form_no, d.dimension,
      string_split(d.dimension, '; ') AS parts, plain_of(d.dimension) AS plain
    FROM (${values}) AS v SEMI JOIN ${places} USING (indicator_no, period_no)
    JOIN dimension_key AS d USING (dimension_no) WHERE d.form_no <> 0`;
}
