import type { ProjectSummary } from '@gevinst/contract';
import { addMonths, lastCompleteMonth } from '@gevinst/domain';
import type { Ask } from '../../warehouse/warehouse.port';
import { timeParams } from '../figure-time';
import { PROJECT_MONTHS } from '../queries/portfolio-months.query';
import type { Standing } from '../standing/load-standing';
import { monetaryIds } from './show-portfolio';
import { krText, krTextOrNull } from './to-contract';

const MONTHS = 12;

/** The last twelve months of each project, cumulative from its beginning. */
export async function loadSparks(
  ask: Ask,
  standing: Standing,
): Promise<Map<string, ProjectSummary['spark']>> {
  const last = lastCompleteMonth(standing.time.to);
  const rows = await ask(PROJECT_MONTHS, {
    ...timeParams(standing.time),
    benefits: monetaryIds(standing.projects),
    first: addMonths(last, 1 - MONTHS),
    last,
  });
  const points = rows.map((row) => ({
    projectId: row.project_id,
    month: row.month,
    planKr: krText(row.plan_cumulative),
    actualKr: krTextOrNull(row.actual === null ? null : row.actual_cumulative),
  }));
  const byProject = Map.groupBy(points, (point) => point.projectId);
  return new Map(
    [...byProject].map(([id, list]) => [
      id,
      list.map(({ month, planKr, actualKr }) => ({ month, planKr, actualKr })),
    ]),
  );
}
