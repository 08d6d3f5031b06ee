import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import type { ImportProjectList, ImportProjectQuery } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { Database } from '../postgres/database';
import { ImportLog } from './import-log';
import type { ImportEntity } from './import.entity';
import { importRows } from './import.repository';
import { pageOfProjects } from './portfolio/dry-run/told-projects';
import { ImportRunner } from './worker/import-runner';
import { workFiles } from './worker/work-files';

/** A file on its way to the browser. */
export interface Download {
  readonly fileName: string;
  readonly bytes: number;
  readonly stream: ReadStream;
}

/** The original and what was made of it, as files. Big ones are written by the worker, never by the server. */
@Injectable()
export class Downloads {
  constructor(
    private readonly database: Database,
    private readonly files: ImportLog,
    private readonly runner: ImportRunner,
  ) {}

  /** The exact bytes that were received. */
  async original(ctx: TenantContext, id: string): Promise<Download> {
    const row = await this.row(ctx, id);
    return opened(this.files.original(row.sha256), row.fileName);
  }

  /** The table as read (`table`), or the rows that are not loaded as written (`rejected`). */
  async made(ctx: TenantContext, id: string, what: 'table' | 'rejected'): Promise<Download> {
    const row = await this.row(ctx, id);
    const workDir = this.files.work(row.document.readAs ?? row.id);
    const read = await timeOf(workFiles.profile(workDir));
    if (read === null || ['received', 'parsing'].includes(row.state)) {
      throw new ProblemError('import_not_ready');
    }
    const to = path.join(workDir, `${what}.csv`);
    const made = await timeOf(to);
    const rejects = (await timeOf(workFiles.rejects(workDir))) ?? 0;
    if (made === null || made < Math.max(read, rejects)) {
      await mkdir(workDir, { recursive: true });
      const job = { job: what, path: this.files.original(row.sha256), workDir, to };
      await this.runner.run(job).result;
    }
    const stem = row.fileName.replace(/\.[^.]*$/, '');
    return opened(to, `${stem}-${what === 'table' ? 'tabel' : 'afviste'}.csv`);
  }

  /** What a portfolio file does to its projects, a page at a time. */
  async projects(
    ctx: TenantContext,
    id: string,
    query: ImportProjectQuery,
  ): Promise<ImportProjectList> {
    const row = await this.row(ctx, id);
    return pageOfProjects(this.files.work(row.id), query);
  }

  /** All of it as one table. */
  async projectsTable(ctx: TenantContext, id: string): Promise<Download> {
    const row = await this.row(ctx, id);
    const stem = row.fileName.replace(/\.[^.]*$/, '');
    return opened(workFiles.projectsCsv(this.files.work(row.id)), `${stem}-virkning.csv`);
  }

  private async row(ctx: TenantContext, id: string): Promise<ImportEntity> {
    const row = await this.database.tenant(ctx, (m) => importRows.find(m, id));
    if (!row) throw new ProblemError('not_found');
    return row;
  }
}

async function timeOf(file: string): Promise<number | null> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}

async function opened(file: string, fileName: string): Promise<Download> {
  const found = await stat(file).catch(() => null);
  if (!found) throw new ProblemError('not_found');
  return { fileName, bytes: found.size, stream: createReadStream(file) };
}
