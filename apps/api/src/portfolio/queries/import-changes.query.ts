import { DecimalText } from '@gevinst/contract';
import { z } from 'zod';
import type { NamedQuery } from '../../warehouse/named-query';

/** What a row of a file in a preview does to the value in force of its key. */
const kind = z.enum(['new', 'changed', 'unchanged']);
const counted = z.object({ kind, month: z.string(), count: z.coerce.number() });

/** How many values of each posting month are new, changed and unchanged. */
export const IMPORT_COUNTS: NamedQuery<Record<never, never>, z.infer<typeof counted>> = {
  name: 'import-counts',
  row: counted,
  sql: `SELECT kind, month, sum(count) AS count
    FROM incoming_count JOIN indicator_key USING (indicator_no)
    WHERE municipality_id = $municipality GROUP BY ALL ORDER BY month, kind`,
};

/** Values stand in the warehouse with six decimals; without the zeros they read as they were written. */
const value = DecimalText.transform((text) =>
  text.includes('.') ? text.replace(/\.?0+$/, '') : text,
);
const change = z.object({
  indicator_id: z.string(),
  period: z.string(),
  dimension: z.string(),
  line: z.number(),
  before: value.nullable(),
  after: value,
  kind,
});

type Change = z.infer<typeof change>;

/**
 * The first values of a kind in file order. Two questions instead of one, so that a file of millions is sorted by its
 * lines alone, of which most are passed over unread.
 */
function firstOf(kind: Change['kind'], moves: string): NamedQuery<{ limit: number }, Change> {
  return {
    name: `import-${kind}`,
    row: change,
    sql: `WITH first AS (
        SELECT indicator_no, period_no, dimension_no, line, before, value FROM incoming
        WHERE ${moves} ORDER BY line, indicator_no, period_no, dimension_no LIMIT $limit
      )
      SELECT k.indicator_id, p.period, d.dimension, f.line, f.before, f.value AS after, '${kind}' AS kind
      FROM first AS f JOIN indicator_key AS k USING (indicator_no) JOIN period_key AS p USING (period_no)
      JOIN dimension_key AS d USING (dimension_no)
      WHERE k.municipality_id = $municipality
      ORDER BY f.line, k.indicator_id, p.period, d.dimension`,
  };
}

export const IMPORT_CHANGED = firstOf('changed', 'before <> value');
export const IMPORT_NEW = firstOf('new', 'before IS NULL');

const replaced = z.object({
  standing: z.string().nullable(),
  coming: z.string().nullable(),
  count: z.coerce.number(),
});
const number = z.object({ count: z.coerce.number() });

/** Values of periods that are longer than those their indicator is measured in. */
export const IMPORT_TOO_COARSE: NamedQuery<Record<never, never>, { count: number }> = {
  name: 'import-too-coarse',
  row: number,
  // Without a long period among the file's there is nothing to join, and its rows are not read.
  sql: `WITH own AS (
      SELECT k.indicator_no, grain_months(i.grain) AS months FROM indicator_key AS k
      JOIN indicator AS i USING (municipality_id, indicator_id)
      WHERE k.municipality_id = $municipality AND i.to_seq = $open
    ), long AS (
      SELECT o.indicator_no, p.period_no FROM own AS o
      JOIN period_key AS p ON grain_months(grain_of(p.period)) > o.months
      WHERE o.indicator_no IN (SELECT key_no FROM file_key WHERE kind = 'indicator')
        AND p.period_no IN (SELECT key_no FROM file_key WHERE kind = 'period')
    )
    SELECT count(*) AS count FROM incoming JOIN long USING (indicator_no, period_no)`,
};

const formOf = (key: string) => `CASE WHEN ${key}.dimension_no <> 0 THEN ${key}.form END`;

/** Values in force that applying would take out because the file gives their place in another form, and not their key. */
export const IMPORT_REPLACED: NamedQuery<Record<never, never>, z.infer<typeof replaced>> = {
  name: 'import-replaced',
  row: replaced,
  // A form has the number of a dimension that has it.
  sql: `SELECT ${formOf('s')} AS standing, ${formOf('c')} AS coming, count(*) AS count
    FROM withdrawn AS w JOIN torn_place AS t USING (indicator_no, period_no)
    JOIN indicator_key AS k USING (indicator_no)
    JOIN dimension_key AS s ON s.dimension_no = w.dimension_no
    JOIN dimension_key AS c ON c.dimension_no = t.form_no
    WHERE k.municipality_id = $municipality
    GROUP BY ALL ORDER BY count DESC, standing, coming`,
};
