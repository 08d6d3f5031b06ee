import type { ApplyContext } from './apply-context';
import { OPEN } from './schema';

/**
 * Takes back only what the import itself put in force: a later correction stays, and where the
 * import's value was in force, the latest value of an import not undone is in force again.
 * Earlier versions keep their sequence numbers, so earlier as-of answers do not change.
 */
export async function undoImport(context: ApplyContext, importId: string): Promise<void> {
  const { session, seq, municipalityId } = context;
  const key = { seq, municipality: municipalityId, import: importId, open: OPEN };
  await session.run(
    `UPDATE import_applied SET undone_seq = $seq
     WHERE municipality_id = $municipality AND import_id = $import AND undone_seq IS NULL`,
    key,
  );
  await session.run(
    `CREATE OR REPLACE TEMP TABLE withdrawn AS SELECT indicator_id, period, dimension
     FROM measurement
     WHERE municipality_id = $municipality AND import_id = $import AND to_seq = $open`,
    key,
  );
  await session.run(
    `UPDATE measurement SET to_seq = $seq
     WHERE municipality_id = $municipality AND import_id = $import AND to_seq = $open`,
    key,
  );
  await session.run(REOPEN, key);
  await session.run('INSERT INTO touched_indicator SELECT DISTINCT indicator_id FROM withdrawn');
}

const REOPEN = `INSERT INTO measurement
  SELECT m.municipality_id, m.indicator_id, m.period, m.month, m.dimension, m.value, m.import_id,
    m.line, $seq, $open
  FROM measurement AS m
  JOIN withdrawn AS w ON m.indicator_id = w.indicator_id AND m.period = w.period
    AND m.dimension = w.dimension
  JOIN import_applied AS a ON a.municipality_id = m.municipality_id AND a.import_id = m.import_id
    AND a.undone_seq IS NULL
  WHERE m.municipality_id = $municipality
  QUALIFY row_number() OVER (PARTITION BY m.indicator_id, m.period, m.dimension
    ORDER BY a.applied_seq DESC, m.from_seq DESC) = 1`;
