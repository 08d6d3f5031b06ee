import { Injectable, Logger } from '@nestjs/common';
import { faultPoint } from '../../config/fault-points';
import type { TenantContext } from '../../http/tenant-context';
import { Database } from '../../postgres/database';
import { Projects } from '../../projects/projects.port';
import { assertStep } from '../document/states';
import { failureMessage } from '../document/own-messages';
import { ImportLog } from '../import-log';
import type { ImportEntity } from '../import.entity';
import { importRows } from '../import.repository';
import { sourceProfiles } from '../source-profile.repository';
import { ImportRunner, JobCancelled } from '../worker/import-runner';
import type { ReadJob, ReadResult } from '../worker/job';
import { FinishReading } from './finish-reading';
import { RunningImports } from './running-imports';

/** Takes an import from `received` to the state its file deserves, in the background. */
@Injectable()
export class ReadImport {
  private readonly log = new Logger('imports');

  constructor(
    private readonly database: Database,
    private readonly files: ImportLog,
    private readonly runner: ImportRunner,
    private readonly running: RunningImports,
    private readonly projects: Projects,
    private readonly finish: FinishReading,
  ) {}

  /** Returns at once; `RunningImports` knows when it is done. */
  start(ctx: TenantContext, id: string): void {
    void this.running.begin(id, () => this.readSafely(ctx, id));
  }

  private async readSafely(ctx: TenantContext, id: string): Promise<void> {
    try {
      await this.read(ctx, id);
    } catch (error) {
      // Cancelled, or the server is stopping: the state says `parsing`, and the next start resumes it.
      if (error instanceof JobCancelled) return;
      this.log.error(error instanceof Error ? (error.stack ?? error.message) : error);
      await this.fail(ctx, id, error).catch((second: unknown) => this.log.error(second));
    }
  }

  private async read(ctx: TenantContext, id: string): Promise<void> {
    const row = await this.begin(ctx, id);
    const job = this.runner.run(await this.jobOf(ctx, row), (progress) =>
      this.running.report(id, progress),
    );
    this.running.follow(id, job);
    faultPoint('parse');
    const result: ReadResult = await job.result;
    await this.finish.finish(ctx, id, result);
  }

  private begin(ctx: TenantContext, id: string): Promise<ImportEntity> {
    return this.database.tenant(ctx, async (manager) => {
      const row = await importRows.hold(manager, id);
      if (!row) throw new JobCancelled();
      assertStep('read', row.state);
      const document = { ...row.document, readAt: await importRows.position(manager) };
      await importRows.patch(manager, row, { state: 'parsing', document });
      return row;
    });
  }

  private async jobOf(ctx: TenantContext, row: ImportEntity): Promise<ReadJob> {
    const indicators = await this.projects.indicators(ctx);
    const learned = await this.database.tenant(ctx, (m) => sourceProfiles.of(m, row.source));
    const { sentAs, decisions, mends, learned: own } = row.document;
    return {
      job: 'read',
      path: this.files.original(row.sha256),
      fileName: row.fileName,
      workDir: this.files.work(row.id),
      parquetPath: this.files.typed(`${row.id}.parquet`),
      kind: row.kind === 'manual' ? 'measurements' : sentAs,
      indicators: indicators.map(({ id, code, name, synonyms, unit }) => {
        return { id, code, name, synonyms, unit };
      }),
      learned: mends && own ? [own, ...learned] : learned,
      decisions,
    };
  }

  private async fail(ctx: TenantContext, id: string, error: unknown): Promise<void> {
    await this.database.tenant(ctx, async (manager) => {
      const row = await importRows.hold(manager, id);
      if (row?.state !== 'parsing') return;
      const document = { ...row.document, refusal: failureMessage(error) };
      await importRows.patch(manager, row, { state: 'failed', document });
    });
  }
}
