import { Injectable } from '@nestjs/common';
import type { PortfolioQuery } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { Projects } from '../projects/projects.port';
import { Warehouse, type Ask } from '../warehouse/warehouse.port';
import { figureTime, type FigureTime, type TimeQuery } from './figure-time';
import { loadStanding, type Standing, type StandingFacts } from './standing/load-standing';

/** Reads a municipality's standing: names from the model, figures from the warehouse, judged by the domain. */
@Injectable()
export class StandingReader {
  constructor(
    private readonly warehouse: Warehouse,
    private readonly projects: Projects,
  ) {}

  async time(ctx: TenantContext, query: TimeQuery): Promise<FigureTime> {
    const seq = await this.warehouse.sequenceAsOf(ctx.municipalityId, query.asOf ?? null);
    return figureTime(ctx.today, query, seq);
  }

  /** Asks the warehouse on behalf of one municipality. */
  ask(ctx: TenantContext): Ask {
    return (query, params) => this.warehouse.query(ctx, query, params);
  }

  /** As of a day, with the projects that have been withdrawn since. */
  async facts(ctx: TenantContext, asOf: string | null = null): Promise<StandingFacts> {
    const [projects, benefits, overrides] = await Promise.all([
      this.projects.list(ctx, asOf),
      this.projects.benefits(ctx),
      this.projects.overrides(ctx),
    ]);
    return { projects, benefits, overrides, today: ctx.today };
  }

  async standing(ctx: TenantContext, query: PortfolioQuery): Promise<Standing> {
    const [time, facts] = await Promise.all([this.time(ctx, query), this.facts(ctx, query.asOf)]);
    return loadStanding(this.ask(ctx), time, facts, query);
  }
}
