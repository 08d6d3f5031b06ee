import type { ActionItem, ActionPatch, Evaluation, MovedIndicator } from '@gevinst/contract';
import { type ActionStatus, dec, moveAction } from '@gevinst/domain';
import { changedFields } from '../../audit/changed-fields';
import { writeAudit } from '../../audit/write-audit';
import type { Expect } from '../../http/expect-match';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';
import { getProject } from '../../model/project/project.repository';
import type { ActionItemEntity } from './action-item.entity';
import { addStep, changeActionRow, openAction, readAction } from './actions.repository';
import { checkCapacity } from './check-capacity';
import { checkReferences } from './check-references';

export interface ActionEdit {
  readonly id: string;
  readonly input: ActionPatch;
  readonly expect?: Expect;
  /** What the figures say of the indicator that an evaluation looks at; null when it looks at none. */
  readonly measured: MovedIndicator | null;
}

/** Moves an action along the list, or corrects what stands on its card. S2.11, R3. */
export async function changeAction(
  manager: EntityManager,
  ctx: TenantContext,
  edit: ActionEdit,
): Promise<ActionItem> {
  const { id, input, expect } = edit;
  const action = await openAction(manager, id);
  const { code, name } = await getProject(manager, action.projectId);
  expect?.(action.version);
  const { status = action.status, reason = '', evaluation: _given, ...rest } = input;
  const { overCapacityReason: _why, ...card } = rest;
  await checkReferences(manager, action.projectId, card);
  const subject = `${code} ${name}: ${action.title}`;
  const moves = status !== action.status;
  if (moves) checkMove(action, input);
  const overReason = await checkDays(manager, action, input);
  const evaluation = moves ? evaluated(edit) : null;
  const at = ctx.recordedAt ?? new Date();
  await changeActionRow(manager, action, {
    ...defined(card),
    ...{ status, updatedAt: at },
  });
  if (moves) {
    const why = [reason, overReason].filter(Boolean).join('\n');
    const step = { fromStatus: action.status, toStatus: status, reason: why, evaluation };
    await addStep(manager, { actionId: id, ...step, by: ctx.userName, at });
    const after = [status, why, evaluation?.note ?? ''].filter(Boolean).join('\n');
    await writeAudit(manager, ctx, {
      action: 'action.moved',
      subject,
      before: action.status,
      after,
    });
  }
  const changed = changedFields(action, defined(card));
  if (changed.after) {
    const after = [changed.after, moves ? '' : overReason].filter(Boolean).join('\n');
    await writeAudit(manager, ctx, { action: 'action.changed', subject, ...changed, after });
  }
  return readAction(manager, id, ctx.today);
}

function checkMove(action: ActionItemEntity, { status, reason, evaluation }: ActionPatch): void {
  const given = { reason, evaluated: evaluation !== undefined };
  const move = moveAction(action.status, status ?? action.status, given);
  if (move.ok) return;
  if (move.because === 'needsReason') throw new ProblemError('reason_required');
  if (move.because === 'needsEvaluation') throw new ProblemError('evaluation_required');
  throw new ProblemError('action_step');
}

/** Why the team takes on more days than it has, when this edit asks for more. S2.9, R6. */
async function checkDays(
  manager: EntityManager,
  action: ActionItemEntity,
  input: ActionPatch,
): Promise<string> {
  if (!asksForMore(action, input)) return '';
  const { overCapacityReason = '', days = action.days } = input;
  // The project is held, so that two edits cannot both take the last days.
  await getProject(manager, action.projectId, { lock: true });
  await checkCapacity(manager, action.projectId, { id: action.id, days, overCapacityReason });
  return overCapacityReason;
}

/** It asks for more days than before, or for any again. */
function asksForMore(action: ActionItemEntity, { status, days }: ActionPatch): boolean {
  if (!isOpen(status ?? action.status)) return false;
  if (!isOpen(action.status)) return true;
  if (days === undefined || days === null) return false;
  return action.days === null || dec(days).gt(dec(action.days));
}

const isOpen = (status: ActionStatus) => status === 'decided' || status === 'started';

/** What the team says of the indicator, and what the figures say of it at that moment. */
function evaluated({ input, measured }: ActionEdit): Evaluation | null {
  const { status, evaluation } = input;
  if (status !== 'evaluated' || evaluation === undefined) return null;
  const { moved, note } = evaluation;
  return { moved, note, measured };
}

/** An update leaves alone what is not mentioned. */
function defined<T extends object>(fields: T): Partial<T> {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Partial<T>;
}
