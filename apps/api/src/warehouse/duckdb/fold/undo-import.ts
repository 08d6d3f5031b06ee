import { z } from 'zod';
import type { ApplyContext } from '../engine/apply-context';
import { mendTornPlaces } from './mend-torn-places';
import { OPEN } from '../engine/schema';
import { fill } from '../engine/scratch';

/**
 * Takes back only what the import itself put in force: a later correction stays, and where the
 * import's value was in force, the latest value of an import not undone is in force again.
 * Earlier versions keep their sequence numbers, so earlier as-of answers do not change.
 */
export async function undoImport(context: ApplyContext, importId: string): Promise<void> {
  const { session, seq, municipalityId } = context;
  const owner = { municipality: municipalityId, import: importId };
  const applied = await session.rows(APPLIED, owner, z.object({ seq: z.coerce.number() }));
  for (const { seq: appliedSeq } of applied) {
    const key = { seq, open: OPEN, applied: appliedSeq };
    await session.run(MARK, key);
    await session.run('DELETE FROM withdrawn');
    await fill(session, 'withdrawn', WITHDRAWN, key);
    for (const statement of [CLOSE, REOPEN, TOUCH]) await session.run(statement, key);
    await mendTornPlaces(context, appliedSeq);
  }
}

const APPLIED = `SELECT applied_seq AS seq FROM import_applied
  WHERE municipality_id = $municipality AND import_id = $import AND undone_seq IS NULL`;

const MARK = 'UPDATE import_applied SET undone_seq = $seq WHERE applied_seq = $applied';

const OWN = 'applied_seq = $applied AND to_seq = $open';

const WITHDRAWN = `
  SELECT indicator_no, period_no, dimension_no FROM measured WHERE ${OWN}`;

const CLOSE = `UPDATE measured SET to_seq = $seq WHERE ${OWN}`;

const REOPEN = `INSERT INTO measured
  SELECT m.indicator_no, m.period_no, m.dimension_no, m.value, m.line, m.applied_seq, $seq, $open
  FROM measured AS m JOIN withdrawn AS w USING (indicator_no, period_no, dimension_no)
  JOIN import_applied AS a ON a.applied_seq = m.applied_seq AND a.undone_seq IS NULL
  QUALIFY row_number() OVER (PARTITION BY m.indicator_no, m.period_no, m.dimension_no
    ORDER BY m.applied_seq DESC, m.from_seq DESC) = 1`;

const TOUCH = `INSERT INTO touched_indicator SELECT DISTINCT k.indicator_id
  FROM withdrawn JOIN indicator_key AS k USING (indicator_no)`;
