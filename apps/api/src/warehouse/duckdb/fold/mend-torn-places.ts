import { z } from 'zod';
import { appendRows } from '../engine/append-rows';
import type { ApplyContext } from '../engine/apply-context';
import { OPEN } from '../engine/schema';
import { fill } from '../engine/scratch';

const Value = z.object({
  indicator_no: z.number(),
  period_no: z.number(),
  dimension_no: z.number(),
  form_no: z.number(),
  dimension: z.string(),
  applied_seq: z.coerce.number(),
});
type Value = z.infer<typeof Value>;

/**
 * Where imports gave a whole value and parts of it, or different parts, what is in force after an undo depends on the
 * order of those that are left: it is gone through again, import by import, by the rule that applying follows.
 */
export async function mendTornPlaces(context: ApplyContext, applied: number): Promise<void> {
  const { session, seq } = context;
  const key = { seq, open: OPEN, applied };
  if ((await fill(session, 'torn_place', TORN, key)) === 0) return;
  const left = await session.rows(LEFT, {}, Value);
  const places = Map.groupBy(left, (value) => `${value.indicator_no} ${value.period_no}`);
  const holding = [...places.values()].flatMap(inForceOf);
  await appendRows(session, 'holding', holding.map(cellsOf));
  for (const statement of [CLOSE, REOPEN, TOUCH]) await session.run(statement, key);
}

function cellsOf({ indicator_no, period_no, dimension_no, applied_seq }: Value): bigint[] {
  return [indicator_no, period_no, dimension_no, applied_seq].map(BigInt);
}

/** What holds after all imports of one place, in order: values that cannot be added to the standing take their place. */
export function inForceOf(values: readonly Value[]): Value[] {
  let holding = new Map<number, Value>();
  const imports = Map.groupBy(values, (value) => value.applied_seq);
  for (const [, coming] of [...imports].sort(([one], [other]) => one - other)) {
    if (areTorn([...holding.values()], coming)) holding = new Map();
    for (const value of coming) holding.set(value.dimension_no, value);
  }
  return [...holding.values()];
}

function areTorn(standing: readonly Value[], coming: readonly Value[]): boolean {
  if (standing.length === 0) return false;
  const forms = new Set(standing.map(({ form_no }) => form_no));
  const keys = new Set(standing.map(({ dimension_no }) => dimension_no));
  return coming.some(
    (value) =>
      !forms.has(value.form_no) ||
      (!keys.has(value.dimension_no) && standing.some((other) => overlap(value, other))),
  );
}

/** Whether one of two divided values is a part of the other, or the same under the name of an earlier build. */
function overlap(one: Value, other: Value): boolean {
  if (one.form_no === 0 || other.form_no === 0) return false;
  if (plainOf(one) === plainOf(other)) return true;
  const [few = [], many = []] = [one, other]
    .map(({ dimension }) => dimension.split('; '))
    .sort((a, b) => a.length - b.length);
  return few.every((part) => many.includes(part));
}

/** As builds wrote it that had no other signs for those that part a text. */
function plainOf({ dimension }: Value): string {
  const plain = dimension.replaceAll('；', ';').replaceAll('＝', '=').replaceAll('＼', '');
  return plain
    .split(/; (?=[^=;]+=)/)
    .sort()
    .join('; ');
}

const PLACE = '(indicator_no, period_no)';

const TORN = `SELECT indicator_no, period_no, min(form_no)
  FROM measured AS m JOIN dimension_key USING (dimension_no)
  WHERE (m.indicator_no, m.period_no) IN
    (SELECT (indicator_no, period_no) FROM measured WHERE applied_seq = $applied)
  GROUP BY ALL HAVING min(form_no) <> max(form_no)`;

const LEFT = `SELECT DISTINCT m.indicator_no, m.period_no, m.dimension_no, d.form_no, d.dimension, m.applied_seq
  FROM measured AS m JOIN torn_place USING ${PLACE}
  JOIN dimension_key AS d USING (dimension_no)
  JOIN import_applied AS a ON a.applied_seq = m.applied_seq AND a.undone_seq IS NULL`;

const SAME = `h.indicator_no = m.indicator_no AND h.period_no = m.period_no
  AND h.dimension_no = m.dimension_no AND h.applied_seq = m.applied_seq`;

const CLOSE = `UPDATE measured AS m SET to_seq = $seq FROM torn_place AS t
  WHERE m.to_seq = $open AND m.indicator_no = t.indicator_no AND m.period_no = t.period_no
    AND NOT EXISTS (SELECT 1 FROM holding AS h WHERE ${SAME})`;

const REOPEN = `INSERT INTO measured
  SELECT h.indicator_no, h.period_no, h.dimension_no, any_value(m.value), any_value(m.line),
    h.applied_seq, $seq, $open
  FROM holding AS h JOIN measured AS m ON ${SAME}
  GROUP BY h.indicator_no, h.period_no, h.dimension_no, h.applied_seq
  HAVING NOT bool_or(m.to_seq = $open)`;

const TOUCH = `INSERT INTO touched_indicator SELECT DISTINCT k.indicator_id
  FROM torn_place JOIN indicator_key AS k USING (indicator_no)`;
