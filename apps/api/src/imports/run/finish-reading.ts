import { Injectable } from '@nestjs/common';
import type { TenantContext } from '../../http/tenant-context';
import { Database, type EntityManager } from '../../postgres/database';
import { withReckoned } from '../document/reckoned-document';
import { restingPlace } from '../document/resting-place';
import { ImportLog } from '../import-log';
import type { ImportEntity } from '../import.entity';
import { importRows } from '../import.repository';
import type { ReadResult } from '../worker/job';
import { Reckon, reckonedNothing, type Reckoned } from './reckon';

/** Reckons what applying would do, and writes the reading down. */
@Injectable()
export class FinishReading {
  constructor(
    private readonly database: Database,
    private readonly files: ImportLog,
    private readonly reckoning: Reckon,
  ) {}

  async finish(ctx: TenantContext, id: string, result: ReadResult): Promise<void> {
    const reckoned = await this.reckon(ctx, id, result);
    const row = await this.database.tenant(ctx, async (manager) => {
      const held = await importRows.hold(manager, id);
      if (held?.state !== 'parsing') return null;
      await this.write(manager, held, result, reckoned);
      return held;
    });
    if (row?.state === 'refused' && result.refusal?.code === 'cpr') await this.forget(row);
  }

  private async reckon(ctx: TenantContext, id: string, result: ReadResult): Promise<Reckoned> {
    if (result.state !== 'ready') return reckonedNothing(result.counts);
    if (result.typed !== null && result.typed.rows > 0) {
      await this.files.makeDurable(result.typed.parquet);
    }
    return this.reckoning.of(ctx, id, result);
  }

  private async write(
    manager: EntityManager,
    row: ImportEntity,
    result: ReadResult,
    reckoned: Reckoned,
  ): Promise<void> {
    const { reading, questions, refusal, typed, learned, warnings, warningsTotal } = result;
    const read = { reading, questions, warnings, warningsTotal, refusal, typed, learned };
    const fresh = { ...row.document, ...read, notices: 0, outdated: false };
    const document = withReckoned(fresh, reckoned);
    const rest = await restingPlace(manager, document, result.state);
    const kind = row.kind === 'manual' ? row.kind : result.kind;
    await importRows.patch(manager, row, { kind, ...rest });
  }

  /** Civil registration numbers are not kept, unless another import rests on the same bytes. */
  private async forget(row: ImportEntity): Promise<void> {
    await this.files.removeWork(row.id);
    const others = await this.database.system((m) => importRows.restingOn(m, row.sha256));
    if (others === 0) await this.files.removeOriginal(row.sha256);
  }
}
