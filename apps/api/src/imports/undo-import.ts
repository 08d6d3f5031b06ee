import { Injectable } from '@nestjs/common';
import { writeAudit } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { appendToLedger } from '../ledger/append-to-ledger';
import { Database, type EntityManager } from '../postgres/database';
import { Warehouse } from '../warehouse/warehouse.port';
import { closedReason, reasonIn } from './document/closed-months';
import { assertStep } from './document/states';
import type { ImportEntity } from './import.entity';
import { importRows } from './import.repository';
import { movesFigures } from './commit-import';
import { sourceProfiles } from './source-profile.repository';
import { visibleSoon } from './run/visible-soon';

/** Takes an import's own versions back; later corrections stay, and earlier as-of answers do not change. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly database: Database,
    private readonly warehouse: Warehouse,
  ) {}

  /** `reason` is needed when the import changed a month that has been closed since. */
  async undo(ctx: TenantContext, id: string, reason?: string): Promise<ImportEntity> {
    const row = await this.database.tenant(ctx, async (manager) => {
      const held = await importRows.hold(manager, id);
      if (!held) throw new ProblemError('not_found');
      assertMayUndo(ctx, held);
      const why = await closedMonthsWhy(manager, held, reason);
      if (movesFigures(held)) {
        const event = { kind: 'import_undone' as const, importId: id };
        await appendToLedger(manager, ctx.municipalityId, event);
      }
      await importRows.patch(manager, held, { state: 'undone', undoneAt: new Date() });
      await unlearn(manager, held);
      const before = `${held.document.counts.loaded} målinger`;
      const subject = `${held.fileName} (${held.source})`;
      const given = reasonIn(reason);
      const after = why === null ? given && `reason: ${given}` : `lukket måned ændret: ${why}`;
      await writeAudit(manager, ctx, { action: 'import.undone', subject, before, after });
      return held;
    });
    await visibleSoon(this.warehouse);
    return row;
  }
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

function assertMayUndo(ctx: TenantContext, row: ImportEntity): void {
  const own = row.createdBy === ctx.userId;
  if (ctx.role !== 'office' && !own) throw new ProblemError('forbidden');
  assertStep('undo', row.state);
  if (row.kind !== 'portfolio' || row.duplicateOf !== null) return;
  throw new ProblemError(
    'import_not_undoable',
    'Projekter fra en porteføljefil fjernes ikke samlet: andre kan have planer, målinger og noter på dem. Luk eller ret dem enkeltvis.',
  );
}
