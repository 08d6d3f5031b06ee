import { Injectable } from '@nestjs/common';
import type { ImportMessage, ImportState } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Effects, type FileEffect } from '../../portfolio/effect.port';
import { Database, type EntityManager } from '../../postgres/database';
import { CLOSED_PERIOD, closedMonthsQuestion, closedReason } from '../document/closed-months';
import type { ImportDocument } from '../document/import-document';
import { ImportLog } from '../import-log';
import type { ImportEntity } from '../import.entity';
import { importRows } from '../import.repository';
import { PortfolioPreview } from '../portfolio/portfolio-preview';
import type { ReadResult } from '../worker/job';

interface Reckoned extends Pick<ImportDocument, 'counts' | 'changes' | 'effect' | 'touchedMonths'> {
  readonly notices: ImportMessage[];
}

/** Reckons what applying would do, and writes the reading down. */
@Injectable()
export class FinishReading {
  constructor(
    private readonly database: Database,
    private readonly files: ImportLog,
    private readonly effects: Effects,
    private readonly portfolio: PortfolioPreview,
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
    const nothing = {
      counts: result.counts,
      changes: [],
      effect: null,
      touchedMonths: [],
      notices: [],
    };
    if (result.state !== 'ready') return nothing;
    if (result.kind === 'portfolio') {
      const { counts, notices } = await this.portfolio.of(ctx, this.files.work(id));
      return { ...nothing, counts: { ...result.counts, ...counts }, notices };
    }
    if (result.typed === null || result.typed.rows === 0) return nothing;
    await this.files.makeDurable(result.typed.parquet);
    return reckonedOf(result, await this.effects.of(ctx, result.typed));
  }

  private async write(
    manager: EntityManager,
    row: ImportEntity,
    result: ReadResult,
    { notices, ...reckoned }: Reckoned,
  ): Promise<void> {
    const { reading, questions, refusal, typed, learned } = result;
    const warnings = [...result.warnings, ...notices];
    const warningsTotal = result.warningsTotal + notices.length;
    const read = { reading, questions, warnings, warningsTotal, refusal, typed, learned };
    const document = { ...row.document, ...reckoned, ...read };
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

/** A ready file that changes closed months waits for a reason. */
export async function restingPlace(
  manager: EntityManager,
  document: ImportDocument,
  state: ImportState,
): Promise<{ state: ImportState; document: ImportDocument }> {
  if (state !== 'ready') return { state, document };
  const others = document.questions.filter(({ id }) => id !== CLOSED_PERIOD);
  const closed = await importRows.closedMonths(manager, document.touchedMonths);
  if (closed.length === 0) return { state, document: { ...document, questions: others } };
  const questions = [...others, closedMonthsQuestion(closed, document.decisions)];
  const given = closedReason(document.decisions) !== null;
  return { state: given ? 'ready' : 'needs_decision', document: { ...document, questions } };
}

function reckonedOf(result: ReadResult, found: FileEffect): Reckoned {
  return {
    counts: { ...result.counts, ...found.counts },
    changes: found.changes,
    effect: found.effect,
    touchedMonths: found.months,
    notices: [],
  };
}
