import path from 'node:path';
import { namesPath } from '@gevinst/ingest';
import { z } from 'zod';
import type { ApplyContext } from '../engine/apply-context';
import { fill } from '../engine/scratch';
import type { DuckSession } from '../engine/session';

/** A typed file of an import: rows of numbers, and beside it the file of what its numbers mean. */
export interface TypedFile {
  readonly importId: string;
  /** Absolute path of the typed Parquet file. */
  readonly file: string;
  readonly rows: number;
}

/** Where an import's typed rows lie; the name alone comes from outside. */
export function typedPath(importLogDir: string, parquet: string): string {
  return path.resolve(importLogDir, 'typed', path.basename(parquet));
}

const Range = z.object({ low: z.number(), high: z.number(), unknown: z.boolean() });
/** The lowest and the highest number of the file's indicators. */
export type Range = z.infer<typeof Range>;

/** Reads the texts of the file into `file_key`, each with its number in the warehouse; new ones get one. */
export async function registerKeys(
  { session, municipalityId }: ApplyContext,
  { file }: TypedFile,
): Promise<Range | undefined> {
  const key = { municipality: municipalityId, names: namesPath(file) };
  await fill(session, 'file_key', KEYS, key);
  const [known] = await session.rows(RANGE, {}, Range);
  if (known?.unknown === false) return known;
  for (const statement of [NEW_INDICATORS, NEW_PERIODS, NEW_GRAINS, NEW_DIMENSIONS]) {
    await session.run(statement, key);
  }
  await session.run('DELETE FROM file_key');
  await fill(session, 'file_key', KEYS, key);
  return (await session.rows(RANGE, {}, Range))[0];
}

/** The rows of `$file` in the warehouse's numbers, with the month that each value counts in. */
export const INCOMING = `(SELECT i.key_no AS indicator_no, p.key_no AS period_no, p.month,
    d.key_no AS dimension_no, r.value::DECIMAL(18,6) AS value, r.line
  FROM read_parquet($file) AS r
  JOIN file_key AS i ON i.kind = 'indicator' AND i.no = r.indicator_no
  JOIN file_key AS p ON p.kind = 'period' AND p.no = r.period_no
  JOIN file_key AS d ON d.kind = 'dimension' AND d.no = r.dimension_no)`;

const next = (column: string, table: string): string =>
  `(SELECT coalesce(max(${column}), 0) FROM ${table}) + row_number() OVER ()`;

const NEW_INDICATORS = `INSERT INTO indicator_key
  SELECT ${next('indicator_no', 'indicator_key')}, $municipality, text
  FROM (SELECT DISTINCT text FROM file_key WHERE kind = 'indicator') AS n
  WHERE NOT EXISTS (SELECT 1 FROM indicator_key AS k
    WHERE k.municipality_id = $municipality AND k.indicator_id = n.text)`;

const NEW_PERIODS = `INSERT INTO period_key
  SELECT ${next('period_no', 'period_key')}, text, month
  FROM (SELECT DISTINCT text, month FROM file_key WHERE kind = 'period') AS n
  WHERE NOT EXISTS (SELECT 1 FROM period_key AS k WHERE k.period = n.text)`;

const NEW_GRAINS = `INSERT INTO period_grain
  SELECT period_no, grain, posting_month(month, grain) AS posted, month_no_of(posted), period, grain_of(period) = grain,
    grain_days(grain_of(period)), period_days(period, month),
    CASE WHEN grain_days(grain_of(period)) = 7 THEN weeks_in(posted, grain) * 7
      ELSE span_days(posted, grain) END
  FROM period_key CROSS JOIN (SELECT unnest(['month', 'quarter', 'half', 'year']) AS grain)
  WHERE period_no NOT IN (SELECT period_no FROM period_grain)
    AND grain_months(grain_of(period)) <= grain_months(grain)`;

const NEW_DIMENSIONS = `INSERT INTO dimension_key
  WITH n AS (
    SELECT CASE text WHEN '' THEN 0 ELSE ${next('dimension_no', 'dimension_key')} END AS no, text,
      form_of(text) AS form
    FROM (SELECT DISTINCT text FROM file_key WHERE kind = 'dimension') AS d
    WHERE NOT EXISTS (SELECT 1 FROM dimension_key AS k WHERE k.dimension = d.text)
  ), known AS (SELECT form, min(form_no) AS form_no FROM dimension_key WHERE dimension <> '' GROUP BY form)
  SELECT n.no, n.text, CASE n.text WHEN '' THEN 0
    ELSE coalesce(k.form_no, min(n.no) OVER (PARTITION BY n.text = '', n.form)) END, n.form
  FROM n LEFT JOIN known AS k USING (form)`;

// Three joins one after the other would compare every text with every key. Files of earlier builds have a value's parts
// in the order of the file's columns.
const KEYS = `WITH name AS (
    SELECT kind, no, CASE kind WHEN 'dimension' THEN in_order(text) ELSE text END AS text, month
    FROM read_parquet($names))
  SELECT kind, no, text, n.month, indicator_no AS key_no FROM name AS n
    LEFT JOIN (FROM indicator_key WHERE municipality_id = $municipality) ON indicator_id = text
    WHERE kind = 'indicator'
  UNION ALL SELECT kind, no, text, n.month, period_no FROM name AS n
    LEFT JOIN period_key ON period = text WHERE kind = 'period'
  UNION ALL SELECT kind, no, text, n.month, dimension_no FROM name AS n
    LEFT JOIN dimension_key ON dimension = text WHERE kind = 'dimension'`;

/** Whether values are in force in places that the file speaks of. Most big files bring new periods only. */
export async function hasEarlier(session: DuckSession, open: bigint): Promise<boolean> {
  const [earlier] = await session.rows(EARLIER, { open }, z.object({ found: z.boolean() }));
  return earlier?.found === true;
}

const EARLIER = `SELECT EXISTS (SELECT 1 FROM measured WHERE to_seq = $open
  AND indicator_no IN (SELECT key_no FROM file_key WHERE kind = 'indicator')
  AND period_no IN (SELECT key_no FROM file_key WHERE kind = 'period')) AS found`;

const RANGE = `SELECT coalesce(min(key_no) FILTER (kind = 'indicator'), 0) AS low,
  coalesce(max(key_no) FILTER (kind = 'indicator'), 0) AS high,
  count(*) > count(key_no) AS unknown FROM file_key`;
