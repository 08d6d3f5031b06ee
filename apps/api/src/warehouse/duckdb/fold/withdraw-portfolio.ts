import type { LedgerEvent } from '@gevinst/contract';
import type { ApplyContext } from '../engine/apply-context';
import { OPEN } from '../engine/schema';

type PortfolioUndone = Extract<LedgerEvent, { kind: 'portfolio_undone' }>;

/** Everything that a project has in force, the plan first approved among it. */
const OF_PROJECTS = [
  'benefit',
  'revision',
  'plan_benefit',
  'plan_evidence',
  'plan_month',
  'target',
] as const;

/**
 * Ends what a portfolio file has put: its projects' benefits and plans, and its indicators. The versions keep their
 * sequence numbers, so earlier as-of answers do not change; the months that follow from them end with the refresh.
 */
export async function withdrawPortfolio(
  { session, seq, municipalityId }: ApplyContext,
  { projectIds, indicatorIds }: PortfolioUndone,
): Promise<void> {
  const owner = { seq, municipality: municipalityId, open: OPEN };
  const projects = { ...owner, ids: projectIds };
  await session.run(TOUCH_BENEFITS, projects);
  for (const table of OF_PROJECTS) await session.run(closing(table, 'project_id'), projects);
  const indicators = { ...owner, ids: indicatorIds };
  await session.run(closing('indicator', 'indicator_id'), indicators);
  await session.run(TOUCH_INDICATORS, indicators);
}

const closing = (table: string, column: string): string => `UPDATE ${table} SET to_seq = $seq
  WHERE municipality_id = $municipality AND to_seq = $open AND ${column} IN (SELECT unnest($ids))`;

const TOUCH_BENEFITS = `INSERT INTO touched_benefit SELECT DISTINCT benefit_id FROM benefit
  WHERE municipality_id = $municipality AND to_seq = $open AND project_id IN (SELECT unnest($ids))`;

const TOUCH_INDICATORS = 'INSERT INTO touched_indicator SELECT unnest($ids)';
