import { Injectable, Logger } from '@nestjs/common';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { TenantWrites } from '../ledger/tenant-writes';
import { Database } from '../postgres/database';
import { Warehouse } from '../warehouse/warehouse.port';
import { commitImport, heldFor } from './commit-import';
import { ownMessage, reasonOf } from './document/own-messages';
import { assertStep } from './document/states';
import type { ImportEntity } from './import.entity';
import { importRows } from './import.repository';
import { ApplyPortfolio } from './portfolio/apply-portfolio';
import { assertMayApply } from './portfolio/may-apply';
import { FreshDryRun } from './run/fresh-dry-run';
import { patiently } from './run/patiently';
import { ReadImport } from './run/read-import';
import { RunningImports } from './run/running-imports';
import { visibleSoon } from './run/visible-soon';

/** How long the answer waits for a small portfolio; a large one shows its progress instead. */
const SHORT_MS = 2_000;
const TRIES = 5;

/** Commits a ready import: its state, its ledger event, its audit entry and what was learned, in one transaction. */
@Injectable()
export class ApplyImport {
  private readonly log = new Logger('imports');

  constructor(
    private readonly database: Database,
    private readonly warehouse: Warehouse,
    private readonly writes: TenantWrites,
    private readonly portfolio: ApplyPortfolio,
    private readonly dryRun: FreshDryRun,
    private readonly reading: ReadImport,
    private readonly running: RunningImports,
  ) {}

  async apply(ctx: TenantContext, id: string, at?: Date): Promise<ImportEntity> {
    const row = await this.find(ctx, id);
    assertMayApply(ctx, row);
    assertStep('apply', row.state);
    await this.dryRun.assert(ctx, id);
    if (row.kind === 'portfolio' && row.duplicateOf === null) return this.makeAll(ctx, id, at);
    const applied = await this.commit(ctx, id, at);
    if (applied.state === 'received') this.reading.start(ctx, id);
    else await visibleSoon(this.warehouse);
    return applied;
  }

  /** Whatever is committed between the check and the commit's lock sends it back to the check. */
  private async commit(ctx: TenantContext, id: string, at?: Date): Promise<ImportEntity> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const applied = await this.database.tenant(ctx, (m) =>
        commitImport(m, ctx, { id, from: 'apply', at }),
      );
      if (applied) return applied;
      await this.dryRun.assert(ctx, id);
    }
    throw new ProblemError('dry_run_outdated');
  }

  /** All projects of the file in one transaction; the answer may come while that is still going on. */
  private async makeAll(ctx: TenantContext, id: string, at?: Date): Promise<ImportEntity> {
    const row = await this.database.tenant(ctx, async (manager) => {
      const held = await heldFor(manager, id, 'apply');
      await importRows.patch(manager, held, { state: 'applying' });
      return held;
    });
    const work = this.running.begin(id, async () => {
      try {
        await this.writes.together(ctx, async () => {
          await this.portfolio.make(ctx, row, at, (done, of) => this.tell(id, done, of));
          await this.database.tenant(ctx, (m) => commitImport(m, ctx, { id, from: 'finish', at }));
        });
      } catch (error) {
        this.log.error(error instanceof Error ? (error.stack ?? error.message) : error);
        await this.fail(ctx, id, error).catch((second: unknown) => this.log.error(second));
      }
    });
    await patiently(work, SHORT_MS);
    return this.find(ctx, id);
  }

  private tell(id: string, done: number, of: number): void {
    const percent = Math.floor((done * 100) / of);
    this.running.report(id, { phase: 'applying', rows: done, percent });
  }

  private fail(ctx: TenantContext, id: string, error: unknown): Promise<void> {
    return this.database.tenant(ctx, async (manager) => {
      const row = await importRows.hold(manager, id);
      if (row?.state !== 'applying') return;
      const document = {
        ...row.document,
        refusal: ownMessage('portfolio_failed', reasonOf(error)),
      };
      await importRows.patch(manager, row, { state: 'failed', document });
    });
  }

  private async find(ctx: TenantContext, id: string): Promise<ImportEntity> {
    const row = await this.database.tenant(ctx, (m) => importRows.find(m, id));
    if (!row) throw new ProblemError('not_found');
    return row;
  }
}
