import type { ApplyContext } from '../engine/apply-context';
import { assertWhole, Counted } from './apply-import';
import { hasEarlier, INCOMING, registerKeys, type TypedFile } from './file-keys';
import { refreshBenefits } from '../rollup/refresh-benefits';
import { refreshFrom } from '../rollup/refresh-indicators';
import { OPEN } from '../engine/schema';
import { fill, makeScratch } from '../engine/scratch';
import { tornPlaces } from './torn-places';

/**
 * Works out the roll-ups as applying the file would leave them, without writing its rows: a file of millions is then
 * only read. Indicators that no plan rests on are left out, because they move no figure. The file's rows can be asked
 * for as `incoming` until the transaction is rolled back.
 */
export async function previewImport(context: ApplyContext, typed: TypedFile): Promise<void> {
  const { session, municipalityId } = context;
  const key = { municipality: municipalityId, open: OPEN };
  await makeScratch(session);
  await registerKeys(context, typed);
  const earlier = await hasEarlier(session, OPEN);
  await session.run(`CREATE OR REPLACE TEMP VIEW incoming AS ${incoming(typed.file, earlier)}`);
  await fill(session, 'incoming_count', earlier ? COUNT_COMPARED : COUNT_NEW, { file: typed.file });
  const [counted] = await session.rows(COUNTED, {}, Counted);
  assertWhole(typed, counted?.n ?? 0);
  if (earlier) {
    const torn = await fill(session, 'torn_place', TORN, key);
    if (torn > 0) await fill(session, 'withdrawn', TAKEN_OUT, key);
  }
  await session.run(TOUCH_PLANNED, key);
  await refreshFrom(AFTERWARDS, context);
  await refreshBenefits(context);
}

/** A row whose numbers have no text is not among them. */
const COUNTED = 'SELECT coalesce(sum(count), 0) AS n FROM incoming_count';

const COUNT_COMPARED = `SELECT indicator_no, month, CASE WHEN before IS NULL THEN 'new'
    WHEN before = value THEN 'unchanged' ELSE 'changed' END AS kind, count(*) FROM incoming GROUP BY ALL`;

/**
 * Where everything is new, the rows are counted by the file's own numbers, which takes a quarter of the time. A file's
 * numbers have no gaps: its dimensions are known when the highest is. Applying looks at each of them.
 */
const COUNT_NEW = `SELECT i.key_no, p.month, 'new', sum(n) FROM (
    SELECT indicator_no, period_no, max(dimension_no) AS dimension_no, count(*) AS n
    FROM read_parquet($file) GROUP BY ALL) AS r
  JOIN file_key AS i ON i.kind = 'indicator' AND i.no = r.indicator_no
  JOIN file_key AS p ON p.kind = 'period' AND p.no = r.period_no
  JOIN file_key AS d ON d.kind = 'dimension' AND d.no = r.dimension_no
  GROUP BY ALL`;

/** Each row beside the value in force of its key. A view cannot have parameters; the path is our own. */
function incoming(file: string, earlier: boolean): string {
  const rows = INCOMING.replace('$file', `'${file.replaceAll("'", "''")}'`);
  if (!earlier) return `SELECT *, NULL::DECIMAL(18,6) AS before FROM ${rows}`;
  return `SELECT i.*, o.value AS before FROM ${rows} AS i LEFT JOIN measured AS o
    ON o.to_seq = ${OPEN} AND o.indicator_no = i.indicator_no AND o.period_no = i.period_no
      AND o.dimension_no = i.dimension_no`;
}

const IN_FORCE = 'municipality_id = $municipality AND to_seq = $open';

const TOUCH_PLANNED = `INSERT INTO touched_indicator
  SELECT DISTINCT text FROM file_key WHERE kind = 'indicator' AND text IN (
    SELECT unnest([indicator_id, volume_indicator_id]) FROM plan_benefit WHERE ${IN_FORCE}
    UNION ALL SELECT indicator_id FROM plan_evidence WHERE ${IN_FORCE})`;

const TORN = tornPlaces(
  'SELECT indicator_no, period_no, dimension_no FROM incoming',
  `SELECT indicator_no, period_no, dimension_no FROM measured WHERE to_seq = $open
    AND indicator_no IN (SELECT key_no FROM file_key WHERE kind = 'indicator')
    AND period_no IN (SELECT key_no FROM file_key WHERE kind = 'period')`,
);

const TAKEN_OUT = `SELECT m.indicator_no, m.period_no, m.dimension_no FROM measured AS m
  SEMI JOIN torn_place USING (indicator_no, period_no)
  ANTI JOIN incoming USING (indicator_no, period_no, dimension_no)
  WHERE m.to_seq = $open`;

const MOVING = `SELECT indicator_no, period_no, dimension_no, value FROM incoming
  WHERE indicator_no IN (SELECT indicator_no FROM ruled)`;

const AFTERWARDS = `(
  ${MOVING}
  UNION ALL
  SELECT m.indicator_no, m.period_no, m.dimension_no, m.value FROM measured AS m
  ANTI JOIN (${MOVING}) AS i USING (indicator_no, period_no, dimension_no)
  ANTI JOIN torn_place USING (indicator_no, period_no)
  WHERE m.to_seq = $open AND m.indicator_no IN (SELECT indicator_no FROM ruled))`;
