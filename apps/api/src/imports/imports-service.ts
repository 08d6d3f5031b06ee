import { Injectable } from '@nestjs/common';
import type {
  HandMeasurement,
  ImportList,
  ImportResource,
  MendedRows,
  QuarantineList,
} from '@gevinst/contract';
import { Settings } from '../config/settings';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { Database } from '../postgres/database';
import { ApplyImport } from './apply-import';
import { CancelImport } from './cancel-import';
import { DecideImport } from './decide-import';
import { importResource } from './document/import-resource';
import type { ImportEntity } from './import.entity';
import { importRows } from './import.repository';
import { Imports, type IncomingFile, type NewDecisions } from './imports.port';
import { ListImports } from './list-imports';
import { Measure } from './measure';
import { MendRows } from './quarantine/mend-rows';
import { ReceiveImport } from './receive/receive-import';
import { RunningImports } from './run/running-imports';
import { UndoImport } from './undo-import';

/** The use cases behind the port. */
@Injectable()
export class ImportsService extends Imports {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly running: RunningImports,
    private readonly receiving: ReceiveImport,
    private readonly listing: ListImports,
    private readonly deciding: DecideImport,
    private readonly applying: ApplyImport,
    private readonly undoing: UndoImport,
    private readonly cancelling: CancelImport,
    private readonly measuring: Measure,
    private readonly mending: MendRows,
  ) {
    super();
  }

  override async receive(ctx: TenantContext, file: IncomingFile): Promise<ImportResource> {
    return this.shown(await this.receiving.receive(ctx, file));
  }

  override async get(ctx: TenantContext, id: string): Promise<ImportResource> {
    const row = await this.database.tenant(ctx, (m) => importRows.find(m, id));
    if (!row) throw new ProblemError('not_found');
    return this.shown(row);
  }

  override list(
    ctx: TenantContext,
    page?: { cursor?: string; limit?: number },
  ): Promise<ImportList> {
    return this.listing.list(ctx, page);
  }

  override async decide(
    ctx: TenantContext,
    id: string,
    decisions: NewDecisions,
  ): Promise<ImportResource> {
    return this.shown(await this.deciding.decide(ctx, id, decisions));
  }

  override async apply(ctx: TenantContext, id: string, at?: Date): Promise<ImportResource> {
    return this.shown(await this.applying.apply(ctx, id, at));
  }

  override async undo(ctx: TenantContext, id: string, reason?: string): Promise<ImportResource> {
    return this.shown(await this.undoing.undo(ctx, id, reason));
  }

  override quarantine(ctx: TenantContext): Promise<QuarantineList> {
    return this.mending.list(ctx);
  }

  override async mend(ctx: TenantContext, id: string, rows: MendedRows): Promise<ImportResource> {
    return this.shown(await this.mending.mend(ctx, id, rows));
  }

  override async cancel(ctx: TenantContext, id: string): Promise<ImportResource> {
    return this.shown(await this.cancelling.cancel(ctx, id));
  }

  override async whenSettled(ctx: TenantContext, id: string): Promise<ImportResource> {
    await this.running.settled(id);
    return this.get(ctx, id);
  }

  override async measure(
    ctx: TenantContext,
    measurement: HandMeasurement,
    at?: Date,
  ): Promise<ImportResource> {
    return this.shown(await this.measuring.measure(ctx, measurement, at));
  }

  private shown(row: ImportEntity): ImportResource {
    const { publicUrl, host, port } = this.settings;
    const origin = publicUrl?.replace(/\/$/, '') ?? `http://${host}:${port}`;
    return importResource(row, this.running.progressOf(row.id), origin);
  }
}
