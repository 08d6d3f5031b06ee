import { z } from 'zod';
import type { ApplyContext } from './apply-context';
import { OPEN } from './schema';

export interface TypedFile {
  readonly importId: string;
  /** Absolute path of the typed Parquet file. */
  readonly file: string;
  readonly rows: number;
}

const SAME_KEY = `m.municipality_id = $municipality AND m.indicator_id = i.indicator_id
  AND m.period = i.period AND m.dimension = i.dimension`;

/**
 * Every row of the file becomes the value in force of its key; earlier values keep their versions.
 * The rows come straight from the file: its writer has left each key in it once.
 */
export async function applyImport(context: ApplyContext, typed: TypedFile): Promise<void> {
  const { session, seq, municipalityId } = context;
  const { file, importId } = typed;
  const key = { seq, municipality: municipalityId, import: importId, open: OPEN, file };
  await assertWhole(context, typed);
  await session.run(
    `UPDATE measurement AS m SET to_seq = $seq FROM ${INCOMING} AS i
     WHERE m.to_seq = $open AND ${SAME_KEY}`,
    key,
  );
  await session.run(
    `INSERT INTO measurement SELECT $municipality, indicator_id, period, month, dimension, value,
       $import, line, $seq, $open FROM ${INCOMING}`,
    key,
  );
  await session.run('INSERT INTO import_applied VALUES ($municipality, $import, $seq, NULL)', key);
  await session.run(
    `INSERT INTO import_indicator SELECT $municipality, $import, indicator_id, count(*), $seq
     FROM ${INCOMING} GROUP BY indicator_id`,
    key,
  );
  await session.run(
    `INSERT INTO touched_indicator SELECT indicator_id FROM import_indicator
     WHERE municipality_id = $municipality AND applied_seq = $seq`,
    key,
  );
}

/** The rows of `$file`. */
export const INCOMING = `(SELECT indicator_id, period, month, coalesce(dimension, '') AS dimension,
  value::DECIMAL(18,6) AS value, line::INTEGER AS line FROM read_parquet($file))`;

/** A file with fewer rows than were committed is damaged: nothing of it may be shown. */
export async function assertWhole(
  { session }: Pick<ApplyContext, 'session'>,
  typed: TypedFile,
): Promise<void> {
  const { file, rows, importId } = typed;
  const [counted] = await session.rows(
    'SELECT count(*) AS n FROM read_parquet($file)',
    { file },
    Counted,
  );
  if (counted?.n !== rows) {
    throw new Error(`Import ${importId}: ${counted?.n ?? 0} rows in its file, ${rows} committed`);
  }
}

const Counted = z.object({ n: z.coerce.number() });
