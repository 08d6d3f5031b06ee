import { z } from 'zod';
import { addDays, lastDayOfMonth } from '@gevinst/domain';
import { actualOf } from './actual-of';
import { appendRows, type Cell } from '../engine/append-rows';
import type { ApplyContext } from '../engine/apply-context';
import { BENEFIT_INPUT_SQL, BenefitInput } from './benefit-input.sql';
import { OPEN } from '../engine/schema';

/** So many benefits at a time keep memory flat when a file touches all of them. */
const BATCH = 400;
const DEFAULT_GRACE_DAYS = 15;

/** Works out the touched benefits' months again and writes only the differences. */
export async function refreshBenefits({ session, seq, municipalityId }: ApplyContext) {
  if (!session.filled.has('touched_benefit')) return;
  const key = { seq, municipality: municipalityId, open: OPEN };
  const touched = await session.rows(TOUCHED, key, z.object({ benefit_id: z.string() }));
  if (touched.length === 0) return;
  for (let start = 0; start < touched.length; start += BATCH) {
    const benefits = touched.slice(start, start + BATCH).map((row) => row.benefit_id);
    const inputs = await session.rows(BENEFIT_INPUT_SQL, { ...key, benefits }, BenefitInput);
    await appendRows(session, 'next_benefit_month', inputs.map(monthRow));
  }
  await session.run(CLOSE_CHANGED, key);
  await session.run(INSERT_CHANGED, key);
}

function monthRow(input: BenefitInput): Cell[] {
  const end = lastDayOfMonth(input.month);
  return [
    input.project_id,
    input.benefit_id,
    input.month,
    end,
    addDays(end, input.grace_days ?? DEFAULT_GRACE_DAYS),
    input.plan_ore,
    input.original_plan_ore,
    actualOf(input),
  ];
}

const OPEN_HERE = 'municipality_id = $municipality AND to_seq = $open';

// One that is in no plan has no months.
const TOUCHED = `SELECT DISTINCT benefit_id FROM touched_benefit
  WHERE benefit_id IN (SELECT benefit_id FROM plan_month WHERE ${OPEN_HERE})
    OR benefit_id IN (SELECT benefit_id FROM benefit_month WHERE ${OPEN_HERE})
  ORDER BY benefit_id`;

const SAME = `n.benefit_id = o.benefit_id AND n.month = o.month AND n.project_id = o.project_id
  AND n.due_on = o.due_on AND n.plan_ore IS NOT DISTINCT FROM o.plan_ore
  AND n.original_plan_ore IS NOT DISTINCT FROM o.original_plan_ore
  AND n.actual_ore IS NOT DISTINCT FROM o.actual_ore`;

const CLOSE_CHANGED = `UPDATE benefit_month AS o SET to_seq = $seq
  WHERE ${OPEN_HERE} AND benefit_id IN (SELECT benefit_id FROM touched_benefit)
    AND NOT EXISTS (SELECT 1 FROM next_benefit_month AS n WHERE ${SAME})`;

const INSERT_CHANGED = `INSERT INTO benefit_month
  SELECT $municipality, n.project_id, n.benefit_id, n.month, n.month_end, n.due_on, n.plan_ore,
    n.original_plan_ore, n.actual_ore, $seq, $open
  FROM next_benefit_month AS n
  WHERE NOT EXISTS (SELECT 1 FROM benefit_month AS o WHERE ${OPEN_HERE} AND ${SAME})`;
