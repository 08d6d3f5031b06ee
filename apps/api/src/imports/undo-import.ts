import { Injectable } from '@nestjs/common';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { appendToLedger } from '../ledger/append-to-ledger';
import { Database } from '../postgres/database';
import { Warehouse } from '../warehouse/warehouse.port';
import { movesFigures } from './commit-import';
import { heldForUndo, markUndone } from './end-import';
import type { ImportEntity } from './import.entity';
import { importRows } from './import.repository';
import { UndoPortfolio } from './portfolio/undo/undo-portfolio';
import { visibleSoon } from './run/visible-soon';

/** Takes an import's own versions back; later corrections stay, and earlier as-of answers do not change. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly database: Database,
    private readonly warehouse: Warehouse,
    private readonly portfolio: UndoPortfolio,
  ) {}

  /** `reason` is needed when the import changed a month that has been closed since. */
  async undo(ctx: TenantContext, id: string, reason?: string): Promise<ImportEntity> {
    const { kind, duplicateOf } = await this.find(ctx, id);
    // A duplicate has made nothing.
    if (kind === 'portfolio' && duplicateOf === null) return this.portfolio.undo(ctx, id, reason);
    const row = await this.database.tenant(ctx, async (manager) => {
      const held = await heldForUndo(manager, ctx, id);
      const before = `loaded: ${held.document.counts.loaded}`;
      await markUndone(manager, ctx, held, { reason, before });
      if (movesFigures(held)) {
        const event = { kind: 'import_undone' as const, importId: id };
        await appendToLedger(manager, ctx.municipalityId, event);
      }
      return held;
    });
    await visibleSoon(this.warehouse);
    return row;
  }

  private async find(ctx: TenantContext, id: string): Promise<ImportEntity> {
    const row = await this.database.tenant(ctx, (m) => importRows.find(m, id));
    if (!row) throw new ProblemError('not_found');
    return row;
  }
}
