import type { EntityManager } from '../../../postgres/database';
import {
  notedIndicators,
  type IndicatorRecord,
} from '../../../indicators/indicator-withdrawal.port';
import { revisionsOf } from '../../../plan/plan-references.port';
import { overriddenProjects } from '../../../projects/project-withdrawal.port';
import type { ProjectRecord } from '../../../projects/projects.port';
import { projectsWithWork } from '../../../board/boards.port';
import { commentedProjects } from '../../../comments/comments.port';
import { projectsGoneThrough } from '../../../matrix/gone-through.port';
import { projectsWithThemes } from '../../../themes/theme-work.port';
import { importRows } from '../../import.repository';
import { importSubjects, type ImportSubject } from '../../import-subject.repository';
import { restsElsewhere } from './elsewhere';
import { named, type Rest } from './rest-words';

/** What a file has made, held until the transaction ends. */
export interface Made {
  readonly importId: string;
  readonly subjects: readonly ImportSubject[];
  readonly projects: readonly ProjectRecord[];
  readonly indicators: readonly IndicatorRecord[];
}

/** Everything that has been built on what a file made; `measuring` are the imports in force of its indicators. */
export async function whatRests(
  manager: EntityManager,
  made: Made,
  measuring: readonly string[],
): Promise<Rest[]> {
  const { importId, subjects, projects, indicators } = made;
  const versions = new Map(subjects.map((one) => [one.subjectId, one.version]));
  const isEdited = ({ id, version }: { id: string; version: number }): boolean =>
    version !== versions.get(id);
  const files = await importSubjects.laterFiles(manager, importId, [...versions.keys()]);
  const plans = await laterPlans(manager, made);
  const overridden = await overriddenProjects(manager);
  const themed = new Set([
    ...(await projectsWithThemes(manager)),
    ...(await projectsGoneThrough(manager)),
  ]);
  const projectIds = projects.map(({ id }) => id);
  const boards = await projectsWithWork(manager, projectIds);
  const commented = await commentedProjects(manager, projectIds);
  const noted = await notedIndicators(
    manager,
    indicators.map(({ id }) => id),
  );
  const explained = new Set([...overridden, ...plans.map(({ projectId }) => projectId)]);
  // Whoever loads a file again changes a version, too; the file is the better name for it.
  const edited = files.length > 0 ? [] : projects.filter((one) => !explained.has(one.id));
  const changed = files.length > 0 ? [] : indicators;
  return [
    { kind: 'measurements' as const, names: await importRows.namesOf(manager, measuring) },
    { kind: 'files' as const, names: files },
    { kind: 'plans' as const, names: plans.map(({ name }) => name) },
    ...(await restsElsewhere(manager, made)),
    {
      kind: 'overrides' as const,
      names: projects.filter(({ id }) => overridden.has(id)).map(named),
    },
    { kind: 'themes' as const, names: projects.filter(({ id }) => themed.has(id)).map(named) },
    { kind: 'boards' as const, names: projects.filter(({ id }) => boards.has(id)).map(named) },
    { kind: 'comments' as const, names: projects.filter(({ id }) => commented.has(id)).map(named) },
    { kind: 'notes' as const, names: indicators.filter(({ id }) => noted.has(id)).map(named) },
    { kind: 'projects' as const, names: edited.filter(isEdited).map(named) },
    { kind: 'indicators' as const, names: changed.filter(isEdited).map(named) },
  ].filter(({ names }) => names.length > 0);
}

/** Plans of the projects that the file did not make. */
async function laterPlans(manager: EntityManager, { subjects, projects }: Made) {
  const own = new Set(subjects.map(({ subjectId }) => subjectId));
  const names = new Map(projects.map((one) => [one.id, named(one)]));
  const revisions = await revisionsOf(manager, new Set(names.keys()));
  return revisions
    .filter(({ id }) => !own.has(id))
    .map(({ projectId, number, state }) => {
      const draft = state === 'draft' ? ' (kladde)' : '';
      const name = `${names.get(projectId) ?? ''}, plan nr. ${number}${draft}`;
      return { projectId, name };
    });
}
