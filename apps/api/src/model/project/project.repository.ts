import type { ProjectInput } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText } from '@gevinst/domain';
import { In } from 'typeorm';
import { ProblemError } from '../../http/problem-error';
import type { EntityManager } from '../../postgres/database';
import { onDuplicate } from '../../postgres/on-duplicate';
import { standingAt } from '../../postgres/standing-at';
import { ProjectEntity } from './project.entity';
import type { ProjectRecord } from '../records';

const taken = (code: string) => ({
  da: `Der er allerede et projekt med koden "${code}"`,
  en: `There already is a project with the code "${code}"`,
});

function record(row: ProjectEntity): ProjectRecord {
  const { municipalityId: _, takenInAdvanceOre, updatedAt, withdrawnAt: _at, ...rest } = row;
  return {
    ...rest,
    takenInAdvanceKr: takenInAdvanceOre === null ? null : krTextFromOre(BigInt(takenInAdvanceOre)),
    updatedAt: updatedAt.toISOString(),
  };
}

function columns({ takenInAdvanceKr, ...rest }: ProjectInput) {
  const ore = takenInAdvanceKr === null ? null : oreFromKrText(takenInAdvanceKr).toString();
  return { ...rest, takenInAdvanceOre: ore };
}

/** Those that stand; with `asOf`, those too that have been withdrawn since that day. */
export async function listProjects(
  manager: EntityManager,
  asOf: string | null = null,
): Promise<ProjectRecord[]> {
  const where = { withdrawnAt: standingAt(asOf) };
  const rows = await manager.find(ProjectEntity, { where, order: { name: 'ASC', code: 'ASC' } });
  return rows.map(record);
}

/**
 * `lock` keeps it unchanged by others until the transaction ends, and lets them write what names it: two who hold a
 * project and an idea of it would wait for each other. `asOf` as in `listProjects`.
 */
export async function getProject(
  manager: EntityManager,
  id: string,
  { lock = false, asOf = null }: { lock?: boolean; asOf?: string | null } = {},
): Promise<ProjectRecord> {
  const found = await manager.findOne(ProjectEntity, {
    where: { id, withdrawnAt: standingAt(asOf) },
    ...(lock ? { lock: { mode: 'for_no_key_update' as const } } : {}),
  });
  if (found === null)
    throw new ProblemError('not_found', {
      da: 'Projektet findes ikke',
      en: 'The project does not exist',
    });
  return record(found);
}

/** Standing ones; nobody edits them or writes what names them until the transaction ends. */
export async function holdProjects(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ProjectRecord[]> {
  const found = await manager.find(ProjectEntity, {
    where: { id: In([...ids]), withdrawnAt: standingAt(null) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return found.map(record);
}

export async function endProjects(
  manager: EntityManager,
  ids: readonly string[],
  withdrawnAt: Date,
): Promise<void> {
  await manager.update(ProjectEntity, { id: In([...ids]) }, { withdrawnAt });
}

export async function insertProject(
  manager: EntityManager,
  input: ProjectInput,
  made: { createdBy: string; at: Date },
): Promise<ProjectRecord> {
  const row = manager.create(ProjectEntity, {
    ...columns(input),
    createdBy: made.createdBy,
    updatedAt: made.at,
    version: 1,
  });
  return record(await onDuplicate(manager.save(row), taken(input.code)));
}

export async function replaceProject(
  manager: EntityManager,
  id: string,
  input: ProjectInput,
): Promise<ProjectRecord> {
  await onDuplicate(manager.update(ProjectEntity, { id }, columns(input)), taken(input.code));
  return getProject(manager, id);
}

/** The project, or something of it, has changed: whoever read it before holds an old version. */
export async function raiseVersion(
  manager: EntityManager,
  { id, version }: ProjectRecord,
  at: Date,
): Promise<void> {
  await manager.update(ProjectEntity, { id }, { version: version + 1, updatedAt: at });
}

/** The projects that stood at the end of a day; now when null. */
export async function standingProjects(
  manager: EntityManager,
  asOf: string | null,
): Promise<Set<string>> {
  return new Set((await listProjects(manager, asOf)).map(({ id }) => id));
}
