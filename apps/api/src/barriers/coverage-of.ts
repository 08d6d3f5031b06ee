import type { PlanCoverage } from '@gevinst/contract';
import type { Plan } from './read-plans';

/** How much of every plan has been gone through, the least first. */
export function coverageOf(plans: readonly Plan[]): PlanCoverage[] {
  return plans
    .map(({ project, barriers, themes, begun, answered, total }) => ({
      ...{ projectId: project.id, projectCode: project.code, projectName: project.name },
      ...{ department: project.department, themes, begun, answered, total },
      openBarriers: barriers.length,
    }))
    .toSorted(
      (a, b) =>
        a.themes - b.themes ||
        a.begun - b.begun ||
        share(a) - share(b) ||
        a.projectName.localeCompare(b.projectName, 'da'),
    );
}

const share = ({ answered, total }: Pick<PlanCoverage, 'answered' | 'total'>) =>
  total === 0 ? 0 : answered / total;
