import { PlanMethod, type CostLine, type PlanContent } from '@gevinst/contract';
import { In } from 'typeorm';
import { ProblemError } from '../http/problem-error';
import type { EntityManager } from '../postgres/database';
import { PlanRevisionEntity } from './plan-revision.entity';
import type { RevisionHead, RevisionRecord } from './plans.port';

type Head = Omit<PlanRevisionEntity, 'content' | 'method'>;

const head = ({ municipalityId: _, ...row }: Head): RevisionHead => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  approvedAt: row.approvedAt?.toISOString() ?? null,
});

const record = ({ content, method: _, ...row }: PlanRevisionEntity): RevisionRecord => ({
  ...head(row),
  content: completed(content),
});

type StoredCost = Omit<CostLine, 'funding'> & Partial<Pick<CostLine, 'funding'>>;
type StoredContent = Omit<PlanContent, 'costs'> & { readonly costs: readonly StoredCost[] };

/** A frozen plan keeps the form it was approved in: older ones do not say who pays. */
function completed({ costs, ...content }: StoredContent): PlanContent {
  return { ...content, costs: costs.map(({ funding = null, ...line }) => ({ ...line, funding })) };
}

const HEAD_COLUMNS = {
  id: true,
  projectId: true,
  number: true,
  state: true,
  reason: true,
  author: true,
  createdAt: true,
  approvedAt: true,
  approvedBy: true,
};

export async function listRevisions(
  manager: EntityManager,
  projectId?: string,
): Promise<RevisionHead[]> {
  const rows = await manager.find(PlanRevisionEntity, {
    select: HEAD_COLUMNS,
    where: projectId === undefined ? {} : { projectId },
    order: { projectId: 'ASC', number: 'ASC' },
  });
  return rows.map(head);
}

export async function getRevision(manager: EntityManager, id: string): Promise<RevisionRecord> {
  const found = await manager.findOneBy(PlanRevisionEntity, { id });
  if (found === null)
    throw new ProblemError('not_found', {
      da: 'Planen findes ikke',
      en: 'The plan does not exist',
    });
  return record(found);
}

export async function revisionsById(
  manager: EntityManager,
  ids: readonly string[],
): Promise<RevisionRecord[]> {
  return (await manager.findBy(PlanRevisionEntity, { id: In([...ids]) })).map(record);
}

/** The revisions whose content has one of these ids in it, whatever it is said of there. */
export async function revisionsNaming(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await manager.query<{ id: string }[]>(
    `select r.id from plan_revision r where exists (
       select 1 from regexp_matches(r.content::text, '"([0-9a-f-]{36})"', 'g') as m
       where m[1] = any($1))`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

export async function findDraft(
  manager: EntityManager,
  projectId: string,
): Promise<RevisionRecord | null> {
  const found = await manager.findOneBy(PlanRevisionEntity, { projectId, state: 'draft' });
  return found === null ? null : record(found);
}

export async function approvedOf(
  manager: EntityManager,
  projectId: string,
): Promise<RevisionRecord[]> {
  const where = { projectId, state: 'approved' } as const;
  const order = { number: 'ASC' } as const;
  return (await manager.find(PlanRevisionEntity, { where, order })).map(record);
}

export async function insertDraft(
  manager: EntityManager,
  draft: Pick<RevisionRecord, 'projectId' | 'reason' | 'author' | 'content'> & { createdAt: Date },
): Promise<RevisionRecord> {
  const last = await manager.maximum(PlanRevisionEntity, 'number', { projectId: draft.projectId });
  const row = { ...draft, number: (last ?? 0) + 1, state: 'draft' as const };
  return record(await manager.save(manager.create(PlanRevisionEntity, row)));
}

export async function updateDraft(
  manager: EntityManager,
  id: string,
  draft: { reason?: string; author?: string; content: PlanContent },
): Promise<RevisionRecord> {
  await manager.update(PlanRevisionEntity, { id, state: 'draft' }, draft);
  return getRevision(manager, id);
}

/** What is kept with the approval is written by the statement that freezes: never later. */
export async function freezeRevision(
  manager: EntityManager,
  id: string,
  approval: { approvedBy: string; approvedAt: Date; method: PlanMethod },
): Promise<RevisionRecord> {
  const frozen = { ...approval, state: 'approved' as const, method: approval.method as never };
  await manager.update(PlanRevisionEntity, { id }, frozen);
  return getRevision(manager, id);
}

/** The tree and the themes that were kept with an approved plan; null when they were not. */
export async function methodOf(manager: EntityManager, id: string): Promise<PlanMethod | null> {
  const select = { id: true, method: true };
  const found = await manager.findOne(PlanRevisionEntity, { select, where: { id } });
  return found?.method ? PlanMethod.parse(found.method) : null;
}
