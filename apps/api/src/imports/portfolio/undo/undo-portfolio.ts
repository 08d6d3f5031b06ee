import { Injectable } from '@nestjs/common';
import { ProblemError } from '../../../http/problem-error';
import type { TenantContext } from '../../../http/tenant-context';
import { TenantWrites } from '../../../ledger/tenant-writes';
import { Database } from '../../../postgres/database';
import { Warehouse } from '../../../warehouse/warehouse.port';
import { heldForUndo, markUndone } from '../../end-import';
import type { ImportEntity } from '../../import.entity';
import { importRows } from '../../import.repository';
import { importSubjects } from '../../import-subject.repository';
import { ReadImport } from '../../run/read-import';
import { MEASURING_IMPORTS } from './measuring-imports.query';
import { BasisMoved, withdrawPortfolio, type Basis } from './withdraw-portfolio';

const TRIES = 5;

/** Takes back a portfolio file while nothing rests on what it made. */
@Injectable()
export class UndoPortfolio {
  constructor(
    private readonly database: Database,
    private readonly warehouse: Warehouse,
    private readonly writes: TenantWrites,
    private readonly reading: ReadImport,
  ) {}

  async undo(ctx: TenantContext, id: string, reason?: string): Promise<ImportEntity> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const basis = await this.basis(ctx, id);
      const done = await this.once(ctx, id, { reason, basis });
      if (done === null) continue;
      for (const one of done.again) this.reading.start(ctx, one);
      return done.row;
    }
    throw new ProblemError('conflict', {
      da: 'Der bliver skrevet tal hele tiden lige nu. Prøv igen om lidt',
      en: 'Figures are being written all the time right now. Try again shortly',
    });
  }

  /** Asked before anything is held: the warehouse may have something to catch up with. */
  private async basis(ctx: TenantContext, id: string): Promise<Basis> {
    const [position, subjects] = await this.database.tenant(ctx, async (manager) => {
      return [await importRows.position(manager), await importSubjects.of(manager, id)] as const;
    });
    const indicators = subjects
      .filter(({ kind }) => kind === 'indicator')
      .map(({ subjectId }) => subjectId);
    if (indicators.length === 0) return { position, measuring: [] };
    await this.warehouse.catchUp();
    const found = await this.warehouse.query(ctx, MEASURING_IMPORTS, { indicators });
    return { position, measuring: found.map(({ import_id }) => import_id) };
  }

  /** Null when figures have moved since the warehouse was asked: then nothing is written. */
  private async once(
    ctx: TenantContext,
    id: string,
    { reason, basis }: { reason: string | undefined; basis: Basis },
  ): Promise<{ row: ImportEntity; again: string[] } | null> {
    try {
      return await this.writes.run(ctx, async (manager) => {
        const row = await heldForUndo(manager, ctx, id);
        const { made, again } = await withdrawPortfolio(manager, ctx, row, basis);
        const { projects, indicators } = made;
        const before = `projects: ${projects.length}\nindicators: ${indicators.length}`;
        await markUndone(manager, ctx, row, { reason, before });
        return { row, again };
      });
    } catch (error) {
      if (error instanceof BasisMoved) return null;
      throw error;
    }
  }
}
