import { writeAudit } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { closedReason, reasonIn } from './document/closed-months';
import { assertStep } from './document/states';
import type { ImportEntity } from './import.entity';
import { importRows } from './import.repository';
import { sourceProfiles } from './source-profile.repository';

/**
 * The import, locked for being undone: by the office, or by whoever has sent it. A portfolio file makes projects and
 * their first plans: only the office applies it, and only the office takes it back.
 */
export async function heldForUndo(
  manager: EntityManager,
  ctx: TenantContext,
  id: string,
): Promise<ImportEntity> {
  const row = await importRows.hold(manager, id);
  if (!row) throw new ProblemError('not_found');
  const own = row.createdBy === ctx.userId && row.kind !== 'portfolio';
  if (ctx.role !== 'office' && !own) throw new ProblemError('forbidden');
  assertStep('undo', row.state);
  return row;
}

/** Everything that undoing writes about the import itself; `before` is what is taken away, `field: value` line by line. */
export async function markUndone(
  manager: EntityManager,
  ctx: TenantContext,
  row: ImportEntity,
  { reason, before }: { readonly reason: string | undefined; readonly before: string },
): Promise<void> {
  const why = await closedMonthsWhy(manager, row, reason);
  await importRows.patch(manager, row, { state: 'undone', undoneAt: new Date() });
  await unlearn(manager, row);
  const given = reasonIn(reason);
  const after = why === null ? given && `reason: ${given}` : `closedReason: ${why}`;
  const subject = `${row.fileName} (${row.source})`;
  await writeAudit(manager, ctx, { action: 'import.undone', subject, before, after });
}

/** Why closed months may change; null when none does. The reason for applying is one for undoing. */
async function closedMonthsWhy(
  manager: EntityManager,
  { document }: ImportEntity,
  reason?: string,
): Promise<string | null> {
  const closed = await importRows.closedMonths(manager, document.touchedMonths);
  if (closed.length === 0) return null;
  const why = reasonIn(reason) ?? closedReason(document.decisions);
  if (why === null) throw new ProblemError('closed_period', closed.join(', '));
  return why;
}

/** What was answered for a file that should not have been loaded does not count for the next one. */
async function unlearn(manager: EntityManager, row: ImportEntity): Promise<void> {
  const { learnedVersion } = row.document;
  if (learnedVersion == null) return;
  const undone = await importRows.undoneVersions(manager, row.source);
  await sourceProfiles.unlearn(manager, row.source, learnedVersion, undone);
}
