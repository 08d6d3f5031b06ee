import { Injectable } from '@nestjs/common';
import type { PortfolioQuery, Trend } from '@gevinst/contract';
import { isToDate, type Ore } from '@gevinst/domain';
import type { TenantContext } from '../../http/tenant-context';
import { Projects } from '../../projects/projects.port';
import { trendStream, type TrendOre } from '../arrow/trend-stream';
import { StandingReader } from '../standing-reader';
import { dayOf } from '../../warehouse/day-of';
import { timeParams } from '../figure-time';
import { PORTFOLIO_MONTHS, type PortfolioMonthRow } from '../queries/portfolio-months.query';
import type { Standing } from '../standing/load-standing';
import { monetaryIds } from './show-portfolio';
import { krText, krTextOrNull } from './to-contract';

/** Planned against realised by month, and where it is heading. */
@Injectable()
export class ShowTrend {
  constructor(
    private readonly standings: StandingReader,
    private readonly projects: Projects,
  ) {}

  async run(ctx: TenantContext, query: PortfolioQuery): Promise<Trend> {
    const { points, ...beside } = await this.load(ctx, query);
    return {
      ...beside,
      points: points.map((point) => ({
        month: point.month,
        planKr: krText(point.plan),
        actualKr: krTextOrNull(point.actual),
        planCumulativeKr: krText(point.planCumulative),
        actualCumulativeKr: krTextOrNull(point.actualCumulative),
        forecastCumulativeKr: krTextOrNull(point.forecastCumulative),
      })),
    };
  }

  /** The same as an Arrow stream. */
  async stream(ctx: TenantContext, query: PortfolioQuery): Promise<Buffer> {
    const { points, ...beside } = await this.load(ctx, query);
    return trendStream(points, beside);
  }

  private async load(ctx: TenantContext, query: PortfolioQuery) {
    const standing = await this.standings.standing(ctx, query);
    const benefits = monetaryIds(standing.projects);
    const params = { ...timeParams(standing.time), benefits };
    const rows = await this.standings.ask(ctx)(PORTFOLIO_MONTHS, params);
    return {
      reportingDate: standing.time.to,
      points: runningSums(rows, standing.time.to),
      events: await this.events(ctx, standing),
    };
  }

  /** A new plan is what makes the plan line move; the reader must see when. */
  private async events(ctx: TenantContext, standing: Standing): Promise<Trend['events']> {
    const names = new Map(standing.projects.map(({ project }) => [project.id, project.name]));
    const limit = standing.time.asOf ?? ctx.today;
    const revisions = await this.projects.revisions(ctx, undefined, standing.time.asOf);
    return revisions.flatMap(({ projectId, number, approvedAt }) => {
      const name = names.get(projectId);
      const day = approvedAt === null ? null : dayOf(approvedAt);
      if (name === undefined || day === null || day > limit || number < 2) return [];
      return [{ month: day.slice(0, 7), da: `Ny plan: ${name}`, en: `New plan: ${name}` }];
    });
  }
}

/** The forecast continues the actual from the reporting month on; before the first measurement nothing is known. */
function runningSums(rows: readonly PortfolioMonthRow[], to: string): TrendOre[] {
  let [plan, forecast] = [0n, 0n];
  let actual: Ore | null = null;
  const lastToDate = rows.findLastIndex((row) => isToDate(row.month, to));
  return rows.map((row, index) => {
    plan += row.plan;
    if (row.actual !== null) actual = (actual ?? 0n) + row.actual;
    forecast += row.forecast;
    return {
      month: row.month,
      plan: row.plan,
      actual: row.actual,
      planCumulative: plan,
      actualCumulative: index <= lastToDate ? actual : null,
      forecastCumulative: index >= lastToDate ? forecast : null,
    };
  });
}
