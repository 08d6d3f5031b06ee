import { Injectable } from '@nestjs/common';
import type { LightCounts, Portfolio, PortfolioQuery } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Projects } from '../../projects/projects.port';
import { Warehouse } from '../../warehouse/warehouse.port';
import { StandingReader } from '../standing-reader';
import { MunicipalityRepository } from '../municipality.repository';
import { LAST_MONTH } from '../queries/last-month.query';
import { describeDeviations, deviating } from '../standing/deviations';
import { sumProjects, type JudgedProject } from '../standing/judge-project';
import type { Standing } from '../standing/load-standing';
import { nameOverlaps } from '../standing/name-overlaps';
import { overlapping } from '../standing/overlapping';
import { coverageOf, forecastOf, totalsOf } from './to-contract';

const NEEDING_ATTENTION = 3;

/** The portfolio page's figures. */
@Injectable()
export class ShowPortfolio {
  constructor(
    private readonly standings: StandingReader,
    private readonly projects: Projects,
    private readonly warehouse: Warehouse,
    private readonly municipality: MunicipalityRepository,
  ) {}

  async run(ctx: TenantContext, query: PortfolioQuery): Promise<Portfolio> {
    const standing = await this.standings.standing(ctx, query);
    const { time, projects } = standing;
    const sums = sumProjects(projects);
    const ask = this.standings.ask(ctx);
    const benefits = monetaryIds(projects);
    const [last] = await ask(LAST_MONTH, { seq: time.seq, benefits });
    return {
      reportingDate: time.to,
      asOf: time.asOf,
      today: ctx.today,
      dataVersion: this.warehouse.dataVersion(ctx.municipalityId),
      fictitious: await this.municipality.isFictitious(ctx),
      projectCount: projects.length,
      totals: totalsOf(sums.totals),
      originalTotals: totalsOf(sums.originalTotals),
      forecast: forecastOf(sums.totals, last?.month ?? null),
      coverage: coverageOf(sums.coverage),
      lights: countLights(projects),
      unmeasuredBenefits: countUnmeasured(projects),
      attention: await describeDeviations(
        ask,
        standing,
        deviating(projects).slice(0, NEEDING_ATTENTION),
      ),
      overlaps: await this.overlaps(ctx, standing),
      departments: await this.departments(ctx, time.asOf),
    };
  }

  private overlaps(ctx: TenantContext, standing: Standing): Promise<Portfolio['overlaps']> {
    const shown = new Set(standing.projects.map(({ project }) => project.id));
    const found = overlapping(standing.allBenefits);
    const seen = found.filter(({ projectIds }) => projectIds.some((id) => shown.has(id)));
    return nameOverlaps(this.projects, ctx, seen, standing.time.asOf);
  }

  private async departments(ctx: TenantContext, asOf: string | null): Promise<string[]> {
    const all = await this.projects.list(ctx, asOf);
    const names = new Set(all.map(({ department }) => department));
    return [...names].toSorted((a, b) => a.localeCompare(b, 'da'));
  }
}

/** The benefits whose months make the totals. */
export function monetaryIds(projects: readonly JudgedProject[]): string[] {
  return projects.flatMap(({ benefits }) =>
    benefits.flatMap(({ benefitId, totals }) => (totals === null ? [] : [benefitId])),
  );
}

/** How many projects stand in each light. */
export function countLights(projects: readonly JudgedProject[]): LightCounts {
  const counts = { green: 0, yellow: 0, red: 0, notMeasured: 0, notDue: 0, noTarget: 0 };
  for (const { light } of projects) counts[light.light] += 1;
  return counts;
}

function countUnmeasured(projects: readonly JudgedProject[]): number {
  const benefits = projects.flatMap((project) => project.benefits);
  return benefits.filter(({ light }) => light === 'notMeasured').length;
}
