import type { Workshop, WorkshopPatch } from '@gevinst/contract';
import { writeAudit } from '../../audit/write-audit';
import type { Expect } from '../../http/expect-match';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import { tell } from '../../live/tell';
import type { EntityManager } from '../../postgres/database';
import { lockForEdit } from '../../model/project/open-project';
import { outcomeOf } from './outcome-of';
import { takeAllPart } from './take-all-part';
import { WorkshopEntity } from './workshop.entity';
import { getWorkshop, workshopOf } from './workshops.repository';

export interface WorkshopEdit {
  readonly id: string;
  readonly input: WorkshopPatch;
  readonly expect?: Expect;
}

/** Goes on to another place, pauses, names who is there, or ends the workshop and freezes what came of it. */
export async function changeWorkshop(
  manager: EntityManager,
  ctx: TenantContext,
  { id, input, expect }: WorkshopEdit,
): Promise<Workshop> {
  const { projectId } = await getWorkshop(manager, id);
  const project = await lockForEdit(manager, ctx, projectId);
  const workshop = await getWorkshop(manager, id, { lock: true });
  expect?.(workshop.version);
  if (workshop.endedAt !== null) throw new ProblemError('workshop_over');
  const { end = false, participants, ...course } = input;
  const named = participants && [...new Set(participants)];
  await manager.update(
    WorkshopEntity,
    { id },
    {
      ...course,
      ...(named === undefined ? {} : { participants: named }),
      ...(end ? await ended(manager, ctx, projectId) : {}),
      version: workshop.version + 1,
    },
  );
  await takeAllPart(manager, ctx, projectId, named ?? []);
  if (end) {
    const subject = `${project.code} ${project.name}`;
    await writeAudit(manager, ctx, { action: 'workshop.ended', subject });
  }
  await tell(manager, ctx, [{ topic: 'workshop', projectId, id }]);
  return workshopOf(await getWorkshop(manager, id));
}

async function ended(manager: EntityManager, ctx: TenantContext, projectId: string) {
  const outcome = await outcomeOf(manager, ctx, projectId);
  return {
    state: 'done' as const,
    endedAt: ctx.recordedAt ?? new Date(),
    outcome: outcome as never,
  };
}
