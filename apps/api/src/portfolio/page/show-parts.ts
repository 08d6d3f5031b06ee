import { Injectable } from '@nestjs/common';
import type { IndicatorParts, PartsQuery } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Projects } from '../../projects/projects.port';
import { KNOWN_PARTS, STANDING_PARTS } from '../queries/parts.query';
import { StandingReader } from '../standing-reader';

/** What an indicator is divided into, and what stands in a period: for whoever types one value more. */
@Injectable()
export class ShowParts {
  constructor(
    private readonly standings: StandingReader,
    private readonly projects: Projects,
  ) {}

  async run(ctx: TenantContext, id: string, { period }: PartsQuery): Promise<IndicatorParts> {
    await this.projects.indicator(ctx, id);
    const { seq } = await this.standings.time(ctx, {});
    const ask = this.standings.ask(ctx);
    const [known, standing] = await Promise.all([
      ask(KNOWN_PARTS, { seq, indicator: id }),
      period === undefined ? [] : ask(STANDING_PARTS, { seq, indicator: id, period }),
    ]);
    return { known: known.map(({ dimension }) => dimension), standing };
  }
}
