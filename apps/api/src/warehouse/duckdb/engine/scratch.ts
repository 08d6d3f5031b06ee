import type { DuckSession } from './session';

/** Tables of the session that works an event out: only it sees them, and each event finds them empty. */
const SCRATCH = {
  // The indicators and benefits whose roll-up the event may move.
  touched_indicator: 'indicator_id VARCHAR',
  touched_benefit: 'benefit_id VARCHAR',
  // What the numbers of a typed file mean, and their numbers in the warehouse.
  file_key: 'kind VARCHAR, no INTEGER, text VARCHAR, month VARCHAR, key_no INTEGER',
  // How many values of an indicator and posting month a file would make new or changed, or leaves as they are.
  incoming_count: 'indicator_no INTEGER, month VARCHAR, kind VARCHAR, count BIGINT',
  // Keys of the values that an undo takes back, or that a file would take out without giving them.
  withdrawn: 'indicator_no INTEGER, period_no INTEGER, dimension_no INTEGER',
  // Places where what comes takes the place of all that stands, and a form that only what comes has.
  torn_place: 'indicator_no INTEGER, period_no INTEGER, form_no INTEGER',
  holding: 'indicator_no BIGINT, period_no BIGINT, dimension_no BIGINT, applied_seq BIGINT',
  // The touched indicators that have ever been measured, and how they are counted.
  ruled: 'indicator_no INTEGER, indicator_id VARCHAR, aggregation VARCHAR, grain VARCHAR',
  // Their values by period over all dimensions: few rows, however many values a file brings.
  period_sum: `indicator_no INTEGER, month VARCHAR, whole BOOLEAN, days BIGINT,
    added DECIMAL(38,6), dimensions BIGINT, named BIGINT, low_form INTEGER, high_form INTEGER`,
  next_indicator_month: `indicator_id VARCHAR, month VARCHAR, total DECIMAL(38,6), weight BIGINT,
    complete BOOLEAN`,
  next_benefit_month: `project_id VARCHAR, benefit_id VARCHAR, month VARCHAR, month_end VARCHAR,
    due_on VARCHAR, plan_ore BIGINT, original_plan_ore BIGINT, actual_ore BIGINT`,
} as const;

type Scratch = keyof typeof SCRATCH;

/** Makes the tables; once per session, so that its plans stay good. */
export async function makeScratch(session: DuckSession): Promise<void> {
  for (const [table, columns] of Object.entries(SCRATCH)) {
    await session.connection.run(`CREATE TEMP TABLE ${table} (${columns})`);
  }
}

/** Empties for the next event what this one has filled. */
export async function clearScratch(session: DuckSession): Promise<void> {
  const used = Object.keys(SCRATCH).filter((table) => session.filled.has(table));
  for (const table of used) await session.run(`DELETE FROM ${table}`);
  session.filled.clear();
}

/** Puts what a query finds into a table; returns how many rows that were. */
export function fill(
  session: DuckSession,
  table: Scratch,
  query: string,
  values: Parameters<DuckSession['run']>[1] = {},
): Promise<number> {
  return session.run(`INSERT INTO ${table} ${query}`, values);
}
