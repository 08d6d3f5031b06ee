import type { ApplyContext } from './apply-context';
import { INCOMING, assertWhole, type TypedFile } from './apply-import';
import { refreshBenefits } from './refresh-benefits';
import { refreshFrom } from './refresh-indicators';
import { OPEN } from './schema';
import { clearTouched } from './touched';

/**
 * Works out the roll-ups as applying the file would leave them, without writing its rows: a file of millions is then
 * only read. Indicators that no plan rests on are left out, because they move no figure. The file's rows can be asked
 * for as `incoming` until the transaction is rolled back.
 */
export async function previewImport(context: ApplyContext, typed: TypedFile): Promise<void> {
  const { session, municipalityId } = context;
  const key = { municipality: municipalityId, open: OPEN };
  await assertWhole(context, typed);
  await session.run(`CREATE OR REPLACE TEMP VIEW incoming AS ${rowsOf(typed.file)}`);
  await clearTouched(session);
  await session.run(TOUCH_PLANNED, key);
  await refreshFrom(AFTERWARDS, context);
  await refreshBenefits(context);
}

/** A view cannot have parameters. The path is our own, made of an import's id. */
function rowsOf(file: string): string {
  return `SELECT * FROM ${INCOMING.replace('$file', `'${file.replaceAll("'", "''")}'`)}`;
}

const IN_FORCE = 'municipality_id = $municipality AND to_seq = $open';

const TOUCH_PLANNED = `INSERT INTO touched_indicator
  SELECT DISTINCT indicator_id FROM incoming WHERE indicator_id IN (
    SELECT unnest([indicator_id, volume_indicator_id]) FROM plan_benefit WHERE ${IN_FORCE}
    UNION ALL SELECT indicator_id FROM plan_evidence WHERE ${IN_FORCE})`;

const TOUCHED = '(SELECT indicator_id FROM touched_indicator)';

const AFTERWARDS = `(
  SELECT $municipality AS municipality_id, indicator_id, period, month, dimension, value, $open AS to_seq
  FROM incoming WHERE indicator_id IN ${TOUCHED}
  UNION ALL
  SELECT m.municipality_id, m.indicator_id, m.period, m.month, m.dimension, m.value, m.to_seq
  FROM measurement AS m
  ANTI JOIN (SELECT * FROM incoming WHERE indicator_id IN ${TOUCHED}) AS i
    ON i.indicator_id = m.indicator_id AND i.period = m.period AND i.dimension = m.dimension
  WHERE m.municipality_id = $municipality AND m.to_seq = $open AND m.indicator_id IN ${TOUCHED})`;
