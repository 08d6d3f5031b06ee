import type { ActionInput, ActionItem } from '@gevinst/contract';
import { writeAudit } from '../../audit/write-audit';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';
import { insertOnce } from '../../postgres/insert-once';
import { getProject } from '../../model/project/project.repository';
import { getIdea } from '../ideas/ideas.repository';
import { ActionItemEntity } from './action-item.entity';
import { addStep, readAction } from './actions.repository';
import { checkCapacity } from './check-capacity';
import { checkReferences } from './check-references';

/** Decides an action: who does what until when. Its status starts as *decided*. S2.10, R2, R6. */
export async function addAction(
  manager: EntityManager,
  ctx: TenantContext,
  { projectId, input }: { projectId: string; input: ActionInput },
): Promise<ActionItem> {
  // The project is held, so that two actions cannot both take the last days.
  const project = await getProject(manager, projectId, { lock: true });
  await checkReferences(manager, projectId, input);
  await checkIdea(manager, projectId, input.ideaId);
  const { overCapacityReason: reason, id: given, ...row } = input;
  const at = ctx.recordedAt ?? new Date();
  await checkCapacity(manager, projectId, { ...input, id: given });
  const { id, made } = await insertOnce(manager, ActionItemEntity, {
    id: given,
    ...row,
    ...{ projectId, createdBy: ctx.userName, createdAt: at, updatedAt: at },
  });
  if (!made) return sameAction(manager, ctx, id, { projectId, title: input.title });
  const first = { fromStatus: null, toStatus: 'decided' as const, evaluation: null };
  await addStep(manager, { actionId: id, ...first, reason, by: ctx.userName, at });
  await writeAudit(manager, ctx, {
    action: 'action.added',
    subject: `${project.code} ${project.name}`,
    after: `${input.title}\nowner: ${input.owner}\ndeadline: ${input.deadline}`,
  });
  return readAction(manager, id, ctx.today);
}

/** Only an idea that has been assessed can become an action. */
async function checkIdea(
  manager: EntityManager,
  projectId: string,
  ideaId: string | null,
): Promise<void> {
  if (ideaId === null) return;
  const idea = await getIdea(manager, ideaId);
  if (idea.projectId !== projectId) throw new ProblemError('not_found');
  if (idea.effect !== null) return;
  throw new ProblemError('conflict', {
    da: 'Idéen er ikke vurderet endnu. Vurdér den, før den bliver en handling',
    en: 'The idea is not assessed yet. Assess it before it becomes an action',
  });
}

async function sameAction(
  manager: EntityManager,
  ctx: TenantContext,
  id: string,
  same: { projectId: string; title: string },
): Promise<ActionItem> {
  const there = await manager.existsBy(ActionItemEntity, { id, ...same });
  if (!there) throw new ProblemError('already_exists');
  return readAction(manager, id, ctx.today);
}
