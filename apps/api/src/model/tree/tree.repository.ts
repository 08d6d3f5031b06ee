import { Doam, type BenefitInput, type TreeBenefit, type TreeChange } from '@gevinst/contract';
import { onDuplicate } from '../../postgres/on-duplicate';
import type { EntityManager } from '../../postgres/database';
import { BenefitChangeEntity } from './benefit-change.entity';
import { BenefitEntity } from './benefit.entity';
import { ChangeEntity } from './change.entity';

/** A benefit as a tree shows it, apart from its indicators, which are the plan's. */
export type BenefitNode = BenefitInput & Pick<TreeBenefit, 'id' | 'doam'>;

export interface TreeNodes {
  readonly changes: readonly TreeChange[];
  readonly benefits: readonly BenefitNode[];
}

const ORDER = { position: 'ASC', name: 'ASC', id: 'ASC' } as const;
const TAKEN = {
  da: 'Et nyt element har et id, som er brugt et andet sted',
  en: 'A new element has an id that is used elsewhere',
};

/** The project's changes and benefits in the order of its tree. */
export async function readNodes(manager: EntityManager, projectId: string): Promise<TreeNodes> {
  const changes = await manager.find(ChangeEntity, { where: { projectId }, order: ORDER });
  const benefits = await manager.find(BenefitEntity, { where: { projectId }, order: ORDER });
  const place = new Map(changes.map(({ id }, at) => [id, at]));
  const own = changes.map(({ id }) => ({ changeId: id }));
  const links = own.length === 0 ? [] : await manager.find(BenefitChangeEntity, { where: own });
  const byBenefit = Map.groupBy(links, ({ benefitId }) => benefitId);
  return {
    changes: changes.map(({ id, name, owner, description }) => ({ id, name, owner, description })),
    benefits: benefits.map(({ municipalityId: _m, projectId: _p, position: _o, ...row }) => ({
      ...row,
      doam: row.doam && Doam.parse(row.doam),
      changeIds: (byBenefit.get(row.id) ?? [])
        .map(({ changeId }) => changeId)
        .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
    })),
  };
}

/** Those of `known` are changed, the others are made with the ids they come with. */
export async function writeNodes(
  manager: EntityManager,
  projectId: string,
  { changes, benefits }: TreeNodes,
  known: ReadonlySet<string>,
): Promise<void> {
  for (const [position, { id, ...change }] of changes.entries()) {
    const row = { ...change, position };
    if (known.has(id)) await manager.update(ChangeEntity, { id, projectId }, row);
    else await onDuplicate(manager.insert(ChangeEntity, { ...row, id, projectId }), TAKEN);
  }
  for (const [position, { id, changeIds, ...benefit }] of benefits.entries()) {
    const row = { ...benefit, position };
    if (known.has(id)) await manager.update(BenefitEntity, { id, projectId }, row);
    else await onDuplicate(manager.insert(BenefitEntity, { ...row, id, projectId }), TAKEN);
    await manager.delete(BenefitChangeEntity, { benefitId: id });
    const links = changeIds.map((changeId) => ({ benefitId: id, changeId }));
    if (links.length > 0) await manager.insert(BenefitChangeEntity, links);
  }
}
