import type { WorkshopOutcome } from '@gevinst/contract';
import { matrixOrder, matrixProgress } from '@gevinst/domain';
import { listOpenActions } from '../../board/open-actions.port';
import type { TenantContext } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';
import { readNodes } from '../../projects/tree/tree.port';
import { listMarks } from '../marks.repository';

/** What came of a workshop: how far it got, what was said to be difficult, and the first actions. S10.2. */
export async function outcomeOf(
  manager: EntityManager,
  { today }: TenantContext,
  projectId: string,
): Promise<WorkshopOutcome> {
  const nodes = matrixOrder(await readNodes(manager, projectId));
  const marks = await listMarks(manager, projectId);
  const relevant = nodes.flatMap(({ id, name: node }) =>
    marks
      .filter(({ nodeId, relevance }) => nodeId === id && relevance !== 'notRelevant')
      .map((mark) => ({ ...mark, node })),
  );
  const linked = new Set(relevant.flatMap(({ actionIds }) => actionIds));
  const actions = (await listOpenActions(manager, today)).filter(({ id }) => linked.has(id));
  return {
    ...matrixProgress(
      nodes.map(({ id }) => id),
      marks,
    ),
    challenges: relevant
      .filter(({ challenge }) => challenge.trim() !== '')
      .map(({ node, theme, challenge: text, barrier }) => ({ node, theme, text, barrier })),
    actions: actions.map(({ id, title, owner, deadline }) => ({ id, title, owner, deadline })),
  };
}
