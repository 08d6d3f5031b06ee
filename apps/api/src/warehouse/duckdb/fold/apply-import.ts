import { z } from 'zod';
import type { ApplyContext } from '../engine/apply-context';
import { hasEarlier, INCOMING, registerKeys, type TypedFile } from './file-keys';
import { OPEN } from '../engine/schema';
import { fill } from '../engine/scratch';
import { tornPlaces } from './torn-places';
import type { DuckSession } from '../engine/session';
import { reading } from './unreadable-file';

type Key = NonNullable<Parameters<DuckSession['run']>[1]>;

/**
 * Every row of the file becomes the value in force of its key; earlier values keep their versions.
 * The rows come straight from the file: its writer has left each key in it once.
 */
export async function applyImport(context: ApplyContext, typed: TypedFile): Promise<void> {
  const { session, seq, municipalityId } = context;
  const { file, importId } = typed;
  const key = { seq, municipality: municipalityId, import: importId, open: OPEN, file };
  const range = await reading(typed, registerKeys(context, typed));
  const earlier = typed.rows < FEW_ROWS || (await hasEarlier(session, OPEN));
  assertWhole(typed, await reading(typed, session.run(INSERT_ROWS, key)));
  await session.run('INSERT INTO import_applied VALUES ($municipality, $import, $seq, NULL)', key);
  await session.run(COUNT_BY_INDICATOR, key);
  await session.run(TOUCH, key);
  if (earlier) await closeEarlier(session, { ...key, ...range });
}

async function closeEarlier(session: DuckSession, key: Key): Promise<void> {
  const [forms] = await session.rows(FORMS, key, Forms);
  if (forms?.several === true && (await fill(session, 'torn_place', TORN, key)) > 0) {
    await session.run(CLOSE_TORN, key);
  }
  await session.run(CLOSE_EARLIER, key);
}

/** A file with fewer rows than were committed is damaged: nothing of it may be shown. */
export function assertWhole({ importId, rows }: TypedFile, found: number): void {
  if (found === rows) return;
  throw new Error(`Import ${importId}: ${found} rows in its file, ${rows} committed`);
}

export const Counted = z.object({ n: z.coerce.number() });

const OWN = `indicator_no BETWEEN $low AND $high
  AND indicator_no IN (SELECT key_no FROM file_key WHERE kind = 'indicator')`;

// Looking for values to close costs a join with the whole file.
const FEW_ROWS = 20_000;
const INSERT_ROWS = `INSERT INTO measured SELECT indicator_no, period_no, dimension_no, value, line,
  $seq, $seq, $open FROM ${INCOMING}`;

const VALUES = 'SELECT indicator_no, period_no, dimension_no FROM measured';
const TORN = tornPlaces(
  `${VALUES} WHERE from_seq = $seq`,
  `${VALUES} WHERE from_seq < $seq AND to_seq = $open AND ${OWN}`,
);

const CLOSE_TORN = `UPDATE measured AS m SET to_seq = $seq FROM torn_place AS t
  WHERE m.from_seq < $seq AND m.to_seq = $open AND m.indicator_no BETWEEN $low AND $high
    AND m.indicator_no = t.indicator_no AND m.period_no = t.period_no`;

const CLOSE_EARLIER = `UPDATE measured AS m SET to_seq = $seq
  FROM (SELECT indicator_no, period_no, dimension_no FROM measured WHERE from_seq = $seq) AS i
  WHERE m.to_seq = $open AND m.from_seq < $seq AND m.indicator_no BETWEEN $low AND $high
    AND m.indicator_no = i.indicator_no
    AND m.period_no = i.period_no AND m.dimension_no = i.dimension_no`;

const COUNT_BY_INDICATOR = `INSERT INTO import_indicator
  SELECT $municipality, $import, k.indicator_id, c.n, $seq, c.low_form, c.high_form
  FROM (SELECT indicator_no, count(*) AS n, min(form_no) AS low_form, max(form_no) AS high_form
    FROM measured JOIN dimension_key USING (dimension_no) WHERE from_seq = $seq GROUP BY 1) AS c
  JOIN indicator_key AS k USING (indicator_no)`;

/** Whether the file's indicators were ever given values of more than one form: else nothing can be torn. */
const FORMS = `SELECT coalesce(min(low_form) <> max(high_form), false) AS several FROM import_indicator
  WHERE municipality_id = $municipality
    AND indicator_id IN (SELECT indicator_id FROM touched_indicator)`;
const Forms = z.object({ several: z.boolean() });

const TOUCH = `INSERT INTO touched_indicator
  SELECT DISTINCT text FROM file_key WHERE kind = 'indicator'`;
