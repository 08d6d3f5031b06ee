import type { ActionInput, ActionItem } from '@gevinst/contract';
import { capacityOf, dec, type Decimal } from '@gevinst/domain';
import { writeAudit } from '../../audit/write-audit';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';
import { insertOnce } from '../../postgres/insert-once';
import { getProject } from '../../projects/project-access.port';
import { getBoard } from '../board.repository';
import { getIdea } from '../ideas/ideas.repository';
import { ActionItemEntity } from './action-item.entity';
import { addStep, readAction } from './actions.repository';
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
  await checkCapacity(manager, projectId, input);
  const { id, made } = await insertOnce(manager, ActionItemEntity, {
    id: given,
    ...row,
    ...{ projectId, createdBy: ctx.userName, createdAt: at },
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

async function checkCapacity(
  manager: EntityManager,
  projectId: string,
  { id, days, overCapacityReason }: ActionInput,
): Promise<void> {
  const { capacityDays } = await getBoard(manager, projectId);
  if (days === null || capacityDays === null || overCapacityReason.length >= 3) return;
  const rows = await manager.findBy(ActionItemEntity, { projectId });
  // The same action, sent once more, does not ask twice.
  const asks = rows
    .filter((row) => row.id !== id)
    .map(({ status, days }) => ({ status, days: read(days) }));
  const use = capacityOf([...asks, { status: 'decided', days: dec(days) }], dec(capacityDays));
  if (!use.over) return;
  const [asked, has] = [use.asked.toString(), dec(capacityDays).toString()];
  throw new ProblemError('over_capacity', {
    da: `Handlingerne beder om ${danish(asked)} dage, og der er ${danish(has)}. Skriv, hvorfor I tager den alligevel`,
    en: `The actions ask for ${asked} days, and there are ${has}. Write why you take it on all the same`,
  });
}

const danish = (number: string) => number.replace('.', ',');
const read = (days: string | null): Decimal | null => (days === null ? null : dec(days));

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
