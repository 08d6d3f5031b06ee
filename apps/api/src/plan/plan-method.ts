import { PlanMethod } from '@gevinst/contract';
import { listMarks } from '../model/theme/marks.repository';
import type { EntityManager } from '../postgres/database';
import { readNodes } from '../model/tree/tree.repository';
import { themesAsWritten } from '../model/theme/themes-as-written';

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
