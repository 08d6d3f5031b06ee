import { Injectable } from '@nestjs/common';
import type { TenantContext } from '../../http/tenant-context';
import { Projects } from '../../projects/projects.port';
import { ImportLog } from '../import-log';
import type { ImportEntity } from '../import.entity';
import { KnownModel } from './known-model';
import { realWriter } from './model-writer';
import { FROM_FILE } from './plan-step';
import { readPortfolio } from './read-portfolio';
import { Reckoning } from './reckoning';
import { takeInProject } from './take-in-project';

/** How many projects of how many are done. */
export type PortfolioProgress = (done: number, of: number) => void;

/** Makes what a portfolio file says, project by project, through the same port as the pages. */
@Injectable()
export class ApplyPortfolio {
  constructor(
    private readonly projects: Projects,
    private readonly files: ImportLog,
  ) {}

  /**
   * Makes whatever is not there yet, so that the same file again doubles nothing.
   * `at` back-dates everything that is made.
   */
  async make(
    ctx: TenantContext,
    row: ImportEntity,
    at?: Date,
    report: PortfolioProgress = () => undefined,
  ): Promise<void> {
    const file = await readPortfolio(this.files.work(row.id));
    const model = await KnownModel.read(this.projects, ctx);
    const reckoning = new Reckoning(file, model, ctx.today);
    const reason = `${FROM_FILE}${row.fileName} (${row.source})`.slice(0, 1000);
    const writer = realWriter(this.projects, ctx, { reason, at });
    const projects = reckoning.projects();
    for (const [done, said] of projects.entries()) {
      report(done, projects.length);
      await takeInProject(reckoning, writer, said);
    }
  }
}
