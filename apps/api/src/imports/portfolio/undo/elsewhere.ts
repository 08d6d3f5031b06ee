import { actionsNaming, projectsPinning } from '../../../board/board-references.port';
import type { IndicatorRecord } from '../../../indicators/indicator-withdrawal.port';
import { projectsPlanningWith } from '../../../plan/plan-references.port';
import type { EntityManager } from '../../../postgres/database';
import { listBenefits } from '../../../model/tree/benefit.repository';
import { getProject } from '../../../model/project/project.repository';
import type { ProjectRecord } from '../../../projects/projects.port';
import { projectsNamingInThemes } from '../../../themes/theme-work.port';
import { named, type Rest } from './rest-words';

/** What projects that a file did not make have built on its indicators and benefits. */
export async function restsElsewhere(
  manager: EntityManager,
  {
    projects,
    indicators,
  }: { projects: readonly ProjectRecord[]; indicators: readonly IndicatorRecord[] },
): Promise<Rest[]> {
  const own = new Set(projects.map(({ id }) => id));
  const indicatorIds = indicators.map(({ id }) => id);
  const benefitIds: string[] = [];
  for (const { id } of projects)
    benefitIds.push(...(await listBenefits(manager, id)).map((one) => one.id));
  const nameOf = async (id: string) => named(await getProject(manager, id));
  const others = async (ids: Iterable<string>): Promise<string[]> => {
    const names: string[] = [];
    for (const id of ids) if (!own.has(id)) names.push(await nameOf(id));
    return names.sort();
  };
  const actions: string[] = [];
  for (const { projectId, title } of await actionsNaming(manager, { indicatorIds, benefitIds }))
    if (!own.has(projectId)) actions.push(`${await nameOf(projectId)}: ${title}`);
  const themed = await projectsNamingInThemes(manager, [...indicatorIds, ...benefitIds]);
  return [
    { kind: 'users', names: await others(await projectsPlanningWith(manager, indicatorIds)) },
    { kind: 'pins', names: await others(await projectsPinning(manager, { indicatorIds })) },
    { kind: 'actions', names: actions },
    { kind: 'themeLines', names: await others(themed) },
  ];
}
