import { Injectable } from '@nestjs/common';
import type { ImportCounts, ImportMessage } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Projects } from '../../projects/projects.port';
import { KnownModel } from './known-model';
import { dryWriter } from './model-writer';
import { readPortfolio } from './read-portfolio';
import { Reckoning } from './plan/reckoning';
import { takeInProject } from './take-in-project';

/** What applying a portfolio file would do. */
export interface PortfolioEffect {
  /** Projects, by what happens to them or to anything they hold. */
  readonly counts: Pick<ImportCounts, 'new' | 'changed' | 'unchanged'>;
  /** What is assumed, left out or left to others. */
  readonly notices: ImportMessage[];
}

/** The dry run of a portfolio file: all the steps of applying it, without the writing. */
@Injectable()
export class PortfolioPreview {
  constructor(private readonly projects: Projects) {}

  async of(ctx: TenantContext, workDir: string): Promise<PortfolioEffect> {
    const model = await KnownModel.read(this.projects, ctx);
    const reckoning = new Reckoning(await readPortfolio(workDir), model, ctx.today);
    const counts = { new: 0, changed: 0, unchanged: 0 };
    const writer = dryWriter();
    for (const said of reckoning.projects()) {
      counts[await takeInProject(reckoning, writer, said)] += 1;
    }
    return { counts, notices: reckoning.notices.messages() };
  }
}
