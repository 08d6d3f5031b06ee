import type { ProjectListQuery } from '@gevinst/contract';
import { compareLights, compareOre } from '@gevinst/domain';
import type { JudgedProject } from '../standing/judge-project';

type Sort = ProjectListQuery['sort'];

/** Sorted as asked; equal ones by name; a rate that does not exist stands last either way. */
export function sortProjects(
  projects: readonly JudgedProject[],
  sort: Sort,
  order: ProjectListQuery['order'],
): JudgedProject[] {
  const sign = order === 'desc' ? -1 : 1;
  return projects.toSorted((a, b) => compare(a, b, sort, sign) || byName(a, b));
}

function compare(a: JudgedProject, b: JudgedProject, sort: Sort, sign: number): number {
  switch (sort) {
    case 'department':
    case 'owner':
    case 'code':
    case 'name':
      return sign * a.project[sort].localeCompare(b.project[sort], 'da');
    case 'phase':
      return sign * (PHASES.indexOf(a.project.phase) - PHASES.indexOf(b.project.phase));
    case 'light':
      return sign * compareLights(a.light.light, b.light.light);
    case 'plan':
      return sign * compareOre(a.totals.planDueOre, b.totals.planDueOre);
    case 'actual':
      return sign * compareOre(a.totals.actualOre, b.totals.actualOre);
    case 'variance':
      return sign * compareOre(a.totals.varianceOre, b.totals.varianceOre);
    case 'rate':
      return byRate(a, b, sign);
  }
}

const PHASES = ['idea', 'analysis', 'procurement', 'delivery', 'realisation', 'closed'];

function byRate(a: JudgedProject, b: JudgedProject, sign: number): number {
  const [x, y] = [a.totals.rateToDate, b.totals.rateToDate];
  if (x === null || y === null) return Number(x === null) - Number(y === null);
  return sign * x.comparedTo(y);
}

function byName(a: JudgedProject, b: JudgedProject): number {
  return a.project.name.localeCompare(b.project.name, 'da');
}
