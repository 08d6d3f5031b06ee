import { Injectable } from '@nestjs/common';
import type { DeviationList, PortfolioQuery } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { StandingReader } from '../standing-reader';
import { describeDeviations, deviating } from '../standing/deviations';

/** Every project that needs attention, the most urgent first, with the reason in words. */
@Injectable()
export class ListDeviations {
  constructor(private readonly standings: StandingReader) {}

  async run(ctx: TenantContext, query: PortfolioQuery): Promise<DeviationList> {
    const standing = await this.standings.standing(ctx, query);
    const projects = deviating(standing.projects);
    const items = await describeDeviations(this.standings.ask(ctx), standing, projects);
    return { items, total: items.length, nextCursor: null };
  }
}
