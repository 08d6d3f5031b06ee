import type { WorkshopOutcome } from '@gevinst/contract';
import { matrixOrder, matrixProgress, workshopOutcome } from '@gevinst/domain';
import { listOpenActions } from '../../board/open-actions.port';
import type { TenantContext } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';
import { readNodes } from '../../model/tree/tree.repository';
import { listMarks } from '../../model/theme/marks.repository';

/** What came of a workshop: how far it got, what was said to be difficult, and the first actions. S10.2. */
export async function outcomeOf(
  manager: EntityManager,
  { today }: TenantContext,
  projectId: string,
): Promise<WorkshopOutcome> {
  const nodes = matrixOrder(await readNodes(manager, projectId));
  const marks = await listMarks(manager, projectId);
  const open = await listOpenActions(manager, today);
  const { challenges, actions } = workshopOutcome(nodes, marks, open);
  const ids = nodes.map(({ id }) => id);
  return {
    ...matrixProgress(ids, marks),
    challenges: challenges.map(({ node, theme, text, barrier }) => ({
      ...{ node, theme, text, barrier },
    })),
    actions: actions.map(({ id, title, owner, deadline }) => ({ id, title, owner, deadline })),
  };
}
