import type { StaffingRisk } from '@gevinst/contract';
import { dec, staffingWarnings, type Decimal } from '@gevinst/domain';
import type { ProjectRecord } from '../../projects/projects.port';
import type { ProjectThemes } from '../themes.port';

/** Tasks that the plans of a municipality together leave with too few people. */
export function staffingRisks(
  plans: readonly ProjectThemes[],
  projects: readonly ProjectRecord[],
  floor: Decimal,
): StaffingRisk[] {
  const cuts = plans
    .filter(({ relevance }) => relevance.organisation !== 'notRelevant')
    .flatMap(({ projectId, contents }) =>
      contents.organisation.staffing.map(({ unit, task, fteBefore, fteAfter }) => ({
        ...{ projectId, unit, task },
        before: dec(fteBefore),
        after: dec(fteAfter),
      })),
    );
  const names = new Map(projects.map(({ id, name }) => [id, name]));
  return staffingWarnings(cuts, floor).map(({ unit, task, before, left, projectIds }) => ({
    unit,
    task,
    before: before.toString(),
    left: left.toString(),
    floor: floor.toString(),
    projects: projectIds.map((id) => ({ id, name: names.get(id) ?? '' })),
  }));
}
