import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { HandMeasurement } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { Database } from '../postgres/database';
import { Projects } from '../projects/projects.port';
import { ApplyImport } from './apply-import';
import { CancelImport } from './cancel-import';
import { handRow } from './document/hand-row';
import type { ImportEntity } from './import.entity';
import { importRows } from './import.repository';
import { ReceiveImport } from './receive/receive-import';
import { RunningImports } from './run/running-imports';

/** One typed value takes the road of a file with one row, so that it is kept, audited and undone alike. */
@Injectable()
export class Measure {
  constructor(
    private readonly database: Database,
    private readonly projects: Projects,
    private readonly receiving: ReceiveImport,
    private readonly running: RunningImports,
    private readonly applying: ApplyImport,
    private readonly cancelling: CancelImport,
  ) {}

  async measure(ctx: TenantContext, typed: HandMeasurement, at?: Date): Promise<ImportEntity> {
    const indicators = await this.projects.indicators(ctx);
    const indicator = indicators.find(({ id }) => id === typed.indicatorId);
    if (!indicator) throw new ProblemError('not_found');
    const row = handRow(indicator.code, typed);
    const file = {
      fileName: `${indicator.code} ${typed.period}.csv`,
      source: 'Skrevet i hånden',
      kind: 'manual' as const,
      content: Readable.from([Buffer.from(row.text)]),
    };
    const reason = typed.reason.trim();
    const decisions = {
      answers: row.answers,
      ...(reason === '' ? {} : { closedPeriodReason: reason }),
    };
    const { id } = await this.receiving.receive(ctx, file, { decisions });
    await this.running.settled(id);
    return this.settle(ctx, id, at);
  }

  private async settle(ctx: TenantContext, id: string, at?: Date): Promise<ImportEntity> {
    const row = await this.database.tenant(ctx, (m) => importRows.find(m, id));
    if (!row) throw new ProblemError('not_found');
    if (row.state === 'ready' && row.document.counts.loaded === 1 && counts(row.document)) {
      const applied = await this.applying.apply(ctx, id, at);
      if (applied.state !== 'received') return applied;
      await this.running.settled(id);
      return this.settle(ctx, id, at);
    }
    if (row.state === 'failed') throw new ProblemError('internal');
    if (row.state !== 'refused') await this.cancelling.cancel(ctx, id);
    throw whyNot(row.document);
  }
}

const TOO_LONG = 'longer_than_measured';

/** A value that would count in no month is not what anybody typed it for. */
function counts({ warnings }: ImportEntity['document']): boolean {
  return warnings.every(({ code }) => code !== TOO_LONG);
}

/** What is wrong with the typed value, in the words of the reading. */
function whyNot({ questions, warnings, refusal }: ImportEntity['document']): ProblemError {
  if (questions.some(({ kind }) => kind === 'closedPeriod')) {
    return new ProblemError('closed_period', questions.at(-1));
  }
  const why = refusal ?? warnings[0];
  // A column without anything that reads as a period is asked about, not rejected.
  const noPeriod = questions.some(({ id }) => id === 'periodColumn');
  const column = noPeriod ? 'Periode' : why?.column;
  const message = why ?? {
    da: `${column ?? 'Perioden eller værdien'} kan ikke læses`,
    en: `${column ? `The column ${column}` : 'The period or the value'} cannot be read`,
  };
  const path = column?.startsWith('Periode') || why?.code === TOO_LONG ? 'period' : 'value';
  return new ProblemError('validation_failed', message, { errors: [{ path, message }] });
}
