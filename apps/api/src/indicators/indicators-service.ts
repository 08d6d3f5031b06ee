import { Injectable } from '@nestjs/common';
import type { CauseNoteInput, IndicatorInput } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { TenantWrites } from '../ledger/tenant-writes';
import { Database } from '../postgres/database';
import { createIndicator } from './create-indicator';
import { Indicators, type IndicatorChange, type NoteOptions } from './indicators.port';
import { getIndicator, listIndicators, listNotes } from './indicators.repository';
import { updateIndicator } from './update-indicator';
import { writeNote } from './write-note';

@Injectable()
export class IndicatorsService extends Indicators {
  constructor(
    private readonly database: Database,
    private readonly writes: TenantWrites,
  ) {
    super();
  }

  override list(ctx: TenantContext, asOf?: string | null) {
    return this.database.tenant(ctx, (manager) => listIndicators(manager, asOf));
  }

  override get(ctx: TenantContext, id: string, asOf: string | null = null) {
    return this.database.tenant(ctx, (manager) => getIndicator(manager, id, { asOf }));
  }

  override notes(ctx: TenantContext, indicatorId?: string) {
    return this.database.tenant(ctx, (manager) => listNotes(manager, indicatorId));
  }

  override create(ctx: TenantContext, input: IndicatorInput, at?: Date) {
    return this.writes.run(ctx, (manager) => createIndicator(manager, ctx, input, at));
  }

  override update(ctx: TenantContext, change: IndicatorChange) {
    return this.writes.run(ctx, (manager) => updateIndicator(manager, ctx, change));
  }

  override writeNote(
    ctx: TenantContext,
    indicatorId: string,
    note: CauseNoteInput,
    options?: NoteOptions,
  ) {
    return this.writes.run(ctx, (manager) => writeNote(manager, ctx, indicatorId, note, options));
  }
}
