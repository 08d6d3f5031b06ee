import type { BenefitInput } from '@gevinst/contract';
import { In } from 'typeorm';
import { ProblemError } from '../../http/problem-error';
import type { EntityManager } from '../../postgres/database';
import { BenefitChangeEntity } from './benefit-change.entity';
import { BenefitEntity } from './benefit.entity';
import type { BenefitRecord } from '../records';

export async function listBenefits(
  manager: EntityManager,
  projectId?: string,
): Promise<BenefitRecord[]> {
  const where = projectId === undefined ? {} : { projectId };
  const order = { position: 'ASC', name: 'ASC', id: 'ASC' } as const;
  const rows = await manager.find(BenefitEntity, { where, order });
  return withChanges(manager, rows);
}

export async function getBenefit(
  manager: EntityManager,
  projectId: string,
  id: string,
): Promise<BenefitRecord> {
  const row = await manager.findOneBy(BenefitEntity, { id, projectId });
  const [found] = row === null ? [] : await withChanges(manager, [row]);
  if (found === undefined)
    throw new ProblemError('not_found', {
      da: 'Gevinsten findes ikke',
      en: 'The benefit does not exist',
    });
  return found;
}

/** Which of these are in a tree now. */
export async function benefitsThere(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const where = { id: In([...ids]) };
  const rows = await manager.find(BenefitEntity, { select: { id: true }, where });
  return new Set(rows.map(({ id }) => id));
}

export async function saveBenefit(
  manager: EntityManager,
  { changeIds, ...columns }: BenefitInput & { id?: string; projectId: string },
): Promise<BenefitRecord> {
  const row = await manager.save(manager.create(BenefitEntity, columns));
  await manager.delete(BenefitChangeEntity, { benefitId: row.id });
  const links = [...new Set(changeIds)].map((changeId) => ({ benefitId: row.id, changeId }));
  if (links.length > 0) await manager.insert(BenefitChangeEntity, links);
  return getBenefit(manager, row.projectId, row.id);
}

export async function removeBenefit(manager: EntityManager, id: string): Promise<void> {
  await manager.delete(BenefitEntity, { id });
}

async function withChanges(
  manager: EntityManager,
  rows: readonly BenefitEntity[],
): Promise<BenefitRecord[]> {
  // A whole municipality has few links; asking for one benefit's own keeps edits cheap.
  const only = rows.length === 1 ? { benefitId: rows[0]?.id } : {};
  const links = await manager.find(BenefitChangeEntity, {
    where: only,
    order: { changeId: 'ASC' },
  });
  const byBenefit = Map.groupBy(links, (link) => link.benefitId);
  return rows.map(({ municipalityId: _, position: _place, doam: _test, ...row }) => ({
    ...row,
    changeIds: (byBenefit.get(row.id) ?? []).map((link) => link.changeId),
  }));
}
