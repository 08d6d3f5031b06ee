import { z } from 'zod';
import type { ApplyContext } from './apply-event';
import { OPEN } from './schema';

export interface TypedFile {
  readonly importId: string;
  /** Absolute path of the typed Parquet file. */
  readonly file: string;
  readonly rows: number;
}

const SAME_KEY = `m.municipality_id = $municipality AND m.indicator_id = i.indicator_id
  AND m.period = i.period AND m.dimension = i.dimension`;

/** Every row of the file becomes the value in force of its key; earlier values keep their versions. */
export async function applyImport(context: ApplyContext, typed: TypedFile): Promise<void> {
  const { session, seq, municipalityId } = context;
  const key = { seq, municipality: municipalityId, import: typed.importId, open: OPEN };
  await readIncoming(context, typed);
  await session.run(
    `UPDATE measurement AS m SET to_seq = $seq FROM incoming AS i
     WHERE m.to_seq = $open AND ${SAME_KEY}`,
    key,
  );
  await session.run(
    `INSERT INTO measurement SELECT $municipality, indicator_id, period, month, dimension, value,
       $import, line, $seq, $open FROM incoming`,
    key,
  );
  await session.run('INSERT INTO import_applied VALUES ($municipality, $import, $seq, NULL)', key);
  await session.run('INSERT INTO touched_indicator SELECT DISTINCT indicator_id FROM incoming');
}

/** A file with fewer rows than were committed is damaged: nothing of it may be shown. */
async function readIncoming({ session }: ApplyContext, typed: TypedFile): Promise<void> {
  const { file, rows, importId } = typed;
  await session.run(
    `CREATE OR REPLACE TEMP TABLE incoming_all AS SELECT indicator_id, period, month,
       coalesce(dimension, '') AS dimension, value::DECIMAL(18,6) AS value, line::INTEGER AS line
     FROM read_parquet($file)`,
    { file },
  );
  const [counted] = await session.rows('SELECT count(*) AS n FROM incoming_all', {}, Counted);
  if (counted?.n !== rows) {
    throw new Error(`Import ${importId}: ${counted?.n ?? 0} rows in its file, ${rows} committed`);
  }
  await session.run(
    `CREATE OR REPLACE TEMP TABLE incoming AS SELECT * FROM incoming_all
     QUALIFY row_number() OVER (PARTITION BY indicator_id, period, dimension ORDER BY line DESC) = 1`,
  );
  await session.run('DROP TABLE incoming_all');
}

const Counted = z.object({ n: z.coerce.number() });
