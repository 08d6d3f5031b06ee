import { changedFields } from '../../audit/changed-fields';
import { writeAudit } from '../../audit/write-audit';
import type { TenantContext } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';
import { THEME_NAMES } from './theme-names';
import { markInWords, takeMarks } from './marks.repository';

interface Marked {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}
interface Removed {
  readonly id: string;
  readonly name: string;
}

/** What was written at a change or benefit goes with it, in the transaction that removes it; the audit list keeps it. */
export async function removeMarks(
  manager: EntityManager,
  ctx: TenantContext,
  { id: projectId, code, name }: Marked,
  nodes: readonly Removed[],
): Promise<void> {
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  for (const mark of await takeMarks(manager, projectId, [...names.keys()])) {
    await writeAudit(manager, ctx, {
      action: 'mark.removed',
      subject: `${code} ${name}: ${names.get(mark.nodeId) ?? ''} · ${THEME_NAMES[mark.theme].da}`,
      ...changedFields(markInWords(mark), null),
    });
  }
}
