import type { ActionItem, ActionStep } from '@gevinst/contract';
import { actionStanding, type IsoDate } from '@gevinst/domain';
import { type FindOptionsWhere, In } from 'typeorm';
import { etagOf } from '../../http/etag';
import { ProblemError } from '../../http/problem-error';
import { benefitsThere } from '../../model/tree/benefit.repository';
import { methodSettings } from '../../method/method-settings.port';
import type { EntityManager } from '../../postgres/database';
import { ActionItemEntity } from './action-item.entity';
import { ActionStepEntity } from './action-step.entity';

const GONE = { da: 'Handlingen findes ikke', en: 'The action does not exist' };

/** Locked: nobody else changes it until the transaction ends. */
export async function openAction(manager: EntityManager, id: string): Promise<ActionItemEntity> {
  const lock = { mode: 'for_no_key_update' as const };
  const found = await manager.findOne(ActionItemEntity, { where: { id }, lock });
  if (found === null) throw new ProblemError('not_found', GONE);
  return found;
}

export async function changeActionRow(
  manager: EntityManager,
  { id, version }: ActionItemEntity,
  change: Partial<ActionItemEntity>,
): Promise<void> {
  await manager.update(ActionItemEntity, { id }, { ...change, version: version + 1 });
}

export async function addStep(
  manager: EntityManager,
  step: Omit<ActionStepEntity, 'id' | 'municipalityId'>,
): Promise<void> {
  await manager.insert(ActionStepEntity, { ...step, evaluation: step.evaluation as never });
}

export async function listActions(
  manager: EntityManager,
  projectId: string,
  today: IsoDate,
): Promise<ActionItem[]> {
  return shown(manager, { projectId }, today);
}

/** Those of every project that are neither completed nor evaluated. */
export async function listOpenActions(
  manager: EntityManager,
  today: IsoDate,
): Promise<ActionItem[]> {
  return shown(manager, { status: In(['decided', 'started']) }, today);
}

/** Completed, and nobody has said whether they helped. S2.11. */
export async function listUnevaluated(
  manager: EntityManager,
  today: IsoDate,
): Promise<ActionItem[]> {
  return shown(manager, { status: 'completed' }, today);
}

export async function readAction(
  manager: EntityManager,
  id: string,
  today: IsoDate,
): Promise<ActionItem> {
  const [action] = await shown(manager, { id }, today);
  if (action === undefined) throw new ProblemError('not_found', GONE);
  return action;
}

/** Nearest deadline first. */
async function shown(
  manager: EntityManager,
  where: FindOptionsWhere<ActionItemEntity>,
  today: IsoDate,
): Promise<ActionItem[]> {
  const order = { deadline: 'ASC', createdAt: 'ASC', id: 'ASC' } as const;
  const rows = await manager.find(ActionItemEntity, { where, order });
  const steps = await manager.find(ActionStepEntity, {
    where: { actionId: In(rows.map(({ id }) => id)) },
    order: { at: 'ASC', id: 'ASC' },
  });
  const history = Map.groupBy(steps, ({ actionId }) => actionId);
  const { actionSoonDays } = await methodSettings(manager);
  const named = rows.flatMap(({ benefitId }) => benefitId ?? []);
  const there = await benefitsThere(manager, named);
  return rows.map((row) => ({
    ...resource(row, (history.get(row.id) ?? []).map(stepOf)),
    // Whoever brings the benefit back in the tree finds its actions again.
    benefitId: row.benefitId !== null && there.has(row.benefitId) ? row.benefitId : null,
    standing: actionStanding(row, today, actionSoonDays),
  }));
}

function resource(row: ActionItemEntity, steps: ActionStep[]): Omit<ActionItem, 'standing'> {
  const { municipalityId: _municipality, version, createdAt, updatedAt, ...rest } = row;
  const at = createdAt.toISOString();
  return {
    ...rest,
    ...{ createdAt: at, updatedAt: updatedAt.toISOString() },
    since: beganIn(steps, at),
    evaluation:
      row.status === 'evaluated'
        ? (steps.findLast(({ evaluation }) => evaluation)?.evaluation ?? null)
        : null,
    steps,
    etag: etagOf(version),
  };
}

/** The month in which work last began; that of the decision while it has not. */
export function beganIn(steps: readonly ActionStep[], decidedAt: string): string {
  const began = steps.findLast(({ from, to }) => from === 'decided' && to === 'started');
  return (began?.at ?? decidedAt).slice(0, 7);
}

const stepOf = (row: ActionStepEntity): ActionStep => {
  const { fromStatus: from, toStatus: to, reason, evaluation, by } = row;
  return { from, to, reason, evaluation, by, at: row.at.toISOString() };
};
