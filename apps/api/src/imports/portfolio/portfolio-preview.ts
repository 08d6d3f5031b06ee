import { Injectable } from '@nestjs/common';
import type { ImportCounts, ImportEffect, ImportMessage, ImportProject } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Effects, type ModelFacts } from '../../portfolio/effect.port';
import { TenantWrites } from '../../ledger/tenant-writes';
import { Database } from '../../postgres/database';
import { Projects } from '../../projects/projects.port';
import { ImportLog } from '../import-log';
import { importRows } from '../import.repository';
import { ApplyPortfolio } from './apply-portfolio';
import { keepProjects } from './dry-run/told-projects';

/** What applying a portfolio file would do. */
export interface PortfolioEffect {
  /** Projects, by what happens to them or to anything they hold. */
  readonly counts: Pick<ImportCounts, 'new' | 'changed' | 'unchanged'>;
  readonly effect: ImportEffect;
  /** Tells what is done to the projects from anything else that could be. */
  readonly projectsSha: string;
  /** What is assumed, left out or left to others. */
  readonly notices: ImportMessage[];
}

/**
 * The dry run of a portfolio file: it is really applied, in a transaction that is rolled back, and what the ledger got
 * meanwhile is folded in the warehouse's preview. What it tells is therefore what applying does.
 */
@Injectable()
export class PortfolioPreview {
  constructor(
    private readonly database: Database,
    private readonly writes: TenantWrites,
    private readonly projects: Projects,
    private readonly applying: ApplyPortfolio,
    private readonly effects: Effects,
    private readonly files: ImportLog,
  ) {}

  async of(ctx: TenantContext, id: string): Promise<PortfolioEffect> {
    // Whoever has read the file in: it is the office that applies it.
    const office = { ...ctx, role: 'office' as const };
    const { found, events } = await this.writes.rehearse(ctx, () => this.rehearsed(office, id));
    const { made, ...facts } = found;
    const figures = await this.effects.ofModel(ctx, { ...facts, events });
    const plansThat = (become: ImportProject['plan']) =>
      made.projects.filter(({ plan }) => plan === become).length;
    const plans = { approved: plansThat('approved'), drafts: plansThat('draft') };
    const effect = { ...figures, plans };
    const counts = { new: 0, changed: 0, unchanged: 0 };
    for (const { kind } of made.projects) counts[kind] += 1;
    const projectsSha = await keepProjects(this.files.work(id), made.projects);
    return { counts, effect, projectsSha, notices: made.notices };
  }

  private rehearsed(ctx: TenantContext, id: string) {
    return this.database.tenant(ctx, async (manager) => {
      const row = await importRows.find(manager, id);
      if (!row) throw new Error(`Import ${id} is not there`);
      const before = await this.facts(ctx);
      const made = await this.applying.make(ctx, row);
      const after = await this.facts(ctx);
      return { made, before, after };
    });
  }

  /** One after the other: a transaction has one connection. */
  private async facts(ctx: TenantContext): Promise<ModelFacts> {
    const projects = await this.projects.list(ctx);
    const benefits = await this.projects.benefits(ctx);
    const overrides = await this.projects.overrides(ctx);
    return { projects, benefits, overrides, today: ctx.today };
  }
}
