import { PlanMethod } from '@gevinst/contract';
import { listMarks } from '../matrix/marks.port';
import type { EntityManager } from '../postgres/database';
import { readNodes } from '../model/tree.repository';
import { themesAsWritten } from '../themes/themes-as-written.port';

/** How a plan is worked with, as it stands: its tree, what is written in its themes, and the matrix of both. */
export async function readMethod(manager: EntityManager, projectId: string): Promise<PlanMethod> {
  const { changes, benefits } = await readNodes(manager, projectId);
  const marks = await listMarks(manager, projectId);
  return PlanMethod.parse({
    tree: { changes, benefits },
    themes: await themesAsWritten(manager, projectId),
    marks,
  });
}
