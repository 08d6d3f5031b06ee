import { Injectable } from '@nestjs/common';
import type { ImportMessage, ImportProject } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Database } from '../../postgres/database';
import { lockIndicators } from '../../indicators/indicator-withdrawal.port';
import { holdProjects } from '../../projects/project-withdrawal.port';
import { Projects } from '../../projects/projects.port';
import { ImportLog } from '../import-log';
import type { ImportEntity } from '../import.entity';
import { importSubjects } from '../import-subject.repository';
import type { FilePortfolio } from './file-portfolio';
import { KnownModel } from './known-model';
import { realWriter } from './model-writer';
import { FROM_FILE } from './plan/plan-step';
import { recordingWriter, Written } from './recording-writer';
import { readPortfolio } from './read-portfolio';
import { Reckoning } from './plan/reckoning';
import { takeInProject } from './take-in-project';

/** How many projects of how many are done. */
export type PortfolioProgress = (done: number, of: number) => void;

export interface MadePortfolio {
  readonly projects: readonly ImportProject[];
  /** What was assumed, left out or left to others. */
  readonly notices: ImportMessage[];
}

/** Makes what a portfolio file says, project by project, through the same port as the pages. */
@Injectable()
export class ApplyPortfolio {
  constructor(
    private readonly projects: Projects,
    private readonly files: ImportLog,
    private readonly database: Database,
  ) {}

  /**
   * Makes whatever is not there yet, so that the same file again doubles nothing, and writes down what that was. The
   * caller has opened the one transaction that all of it is.
   * `at` back-dates everything that is made. Returns what was done.
   */
  async make(
    ctx: TenantContext,
    row: ImportEntity,
    at?: Date,
    report: PortfolioProgress = () => undefined,
  ): Promise<MadePortfolio> {
    await this.database.tenant(ctx, (m) => importSubjects.oneAtATime(m));
    const file = await readPortfolio(this.files.work(row.id));
    await this.hold(ctx, file);
    const model = await KnownModel.read(this.projects, ctx);
    const reckoning = new Reckoning(file, model, ctx.today);
    const reason = `${FROM_FILE}${row.fileName} (${row.source})`.slice(0, 1000);
    const written = new Written();
    const writer = recordingWriter(realWriter(this.projects, ctx, { reason, at }), written);
    const projects = reckoning.projects();
    const told: ImportProject[] = [];
    for (const [done, said] of projects.entries()) {
      report(done, projects.length);
      told.push(await takeInProject(reckoning, writer, said));
    }
    await this.writeDown(ctx, row, written);
    return { projects: told, notices: reckoning.notices.messages() };
  }

  /**
   * Locks what the file will change before the ledger: whoever edits a project takes them in that order too, so that
   * neither waits for the other for ever.
   */
  private async hold(ctx: TenantContext, file: FilePortfolio): Promise<void> {
    const model = await KnownModel.read(this.projects, ctx);
    const { projects, indicators } = new Reckoning(file, model, ctx.today).known();
    await this.database.tenant(ctx, async (manager) => {
      await holdProjects(manager, projects);
      await lockIndicators(manager, indicators);
    });
  }

  /** With the versions that everything has now: a later one is somebody's edit. */
  private async writeDown(ctx: TenantContext, { id }: ImportEntity, written: Written) {
    const projects = await this.projects.list(ctx);
    const indicators = await this.projects.indicators(ctx);
    const versions = new Map([...projects, ...indicators].map((one) => [one.id, one.version]));
    const subjects = written.subjects().map((one) => {
      return { ...one, version: versions.get(one.subjectId) ?? 1 };
    });
    await this.database.tenant(ctx, (m) => importSubjects.add(m, id, subjects));
  }
}
