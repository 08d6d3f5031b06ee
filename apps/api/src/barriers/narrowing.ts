import type { BarriersQuery, PortfolioBarriers } from '@gevinst/contract';
import type { Plan } from './read-plans';

/** Whether a plan is one of those that are asked for. */
export function isAsked({ department, projectId }: BarriersQuery): (plan: Plan) => boolean {
  return ({ project }) =>
    (department === undefined || project.department === department) &&
    (projectId === undefined || project.id === projectId);
}

/** A plan with only the barriers of the theme that is asked for. */
export function ofTheme({ theme }: BarriersQuery): (plan: Plan) => Plan {
  return (plan) => ({
    ...plan,
    barriers: plan.barriers.filter((one) => theme === undefined || one.theme === theme),
  });
}

/** Departments and projects by name, once each. */
export function choicesOf(
  plans: readonly Plan[],
): Pick<PortfolioBarriers, 'departments' | 'projects'> {
  const projects = plans.map(({ project: { id, name, department } }) => ({ id, name, department }));
  const departments = new Set(projects.map(({ department }) => department));
  departments.delete('');
  return {
    departments: [...departments].toSorted(danish),
    projects: projects.toSorted((a, b) => danish(a.name, b.name)),
  };
}

const danish = (a: string, b: string) => a.localeCompare(b, 'da');
