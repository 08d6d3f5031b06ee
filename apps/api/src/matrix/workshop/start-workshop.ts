import type { Workshop, WorkshopInput } from '@gevinst/contract';
import { resumeAt, matrixOrder, workshopPlaces } from '@gevinst/domain';
import { writeAudit } from '../../audit/write-audit';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import { tell } from '../../live/tell';
import type { EntityManager } from '../../postgres/database';
import { insertOnce } from '../../postgres/insert-once';
import { lockForEdit } from '../../model/project/open-project';
import { readNodes } from '../../model/tree/tree.repository';
import { listMarks } from '../../model/theme/marks.repository';
import { takeAllPart } from './take-all-part';
import { WorkshopEntity } from './workshop.entity';
import { getWorkshop, openWorkshop, workshopOf } from './workshops.repository';

/** Starts a workshop at the first cell that nobody has answered. One of a project is open at a time. S10.2. */
export async function startWorkshop(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  { id: given, facilitator = ctx.userName, participants: named }: WorkshopInput,
): Promise<Workshop> {
  // The project is held, so that two who press at once do not both start one.
  const project = await lockForEdit(manager, ctx, projectId);
  const open = await openWorkshop(manager, projectId);
  if (open !== null && open.id === given) return workshopOf(open);
  if (open !== null) throw new ProblemError('workshop_open');
  const nodes = matrixOrder(await readNodes(manager, projectId)).map((node) => node.id);
  const marks = await listMarks(manager, projectId);
  const participants = [...new Set([facilitator, ...named])];
  const { id, made } = await insertOnce(manager, WorkshopEntity, {
    id: given,
    ...{ projectId, facilitator, participants },
    place: resumeAt(workshopPlaces(nodes), marks, null),
    startedAt: ctx.recordedAt ?? new Date(),
  });
  if (!made) throw new ProblemError('already_exists');
  await takeAllPart(manager, ctx, projectId, participants);
  const subject = `${project.code} ${project.name}`;
  await writeAudit(manager, ctx, { action: 'workshop.started', subject });
  await tell(manager, ctx, [{ topic: 'workshop', projectId, id }]);
  return workshopOf(await getWorkshop(manager, id));
}
