import type { StaffingRisk, ThemeContents } from '@gevinst/contract';
import { dec, staffingWarnings, type Decimal, type StaffingLine } from '@gevinst/domain';
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
      staffingLines(contents).map((line) => ({ ...line, projectId })),
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

/** A plan's register of staff, in numbers. */
export function staffingLines({
  organisation,
}: Pick<ThemeContents, 'organisation'>): StaffingLine[] {
  return organisation.staffing.map(({ id, benefitIds, unit, task, fteBefore, fteAfter }) => ({
    ...{ id, benefitIds, unit, task },
    before: dec(fteBefore),
    after: dec(fteAfter),
  }));
}
