import type { DuckSession } from './session';

/** The indicators and benefits whose roll-up the event may move. */
export async function clearTouched(session: DuckSession): Promise<void> {
  await session.run('CREATE OR REPLACE TEMP TABLE touched_indicator (indicator_id VARCHAR)');
  await session.run('CREATE OR REPLACE TEMP TABLE touched_benefit (benefit_id VARCHAR)');
}
