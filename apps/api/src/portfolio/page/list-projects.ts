import { Injectable } from '@nestjs/common';
import type { ProjectList, ProjectListQuery, ProjectSummary } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Projects } from '../../projects/projects.port';
import { StandingReader } from '../standing-reader';
import type { Standing } from '../standing/load-standing';
import { loadPlanFacts } from './plan-facts';
import { sortProjects } from './sort-projects';
import { loadSparks } from './sparks';
import { summaryOf } from './summary-of';

const PAGE = 500;

/** The table of projects: filtered, sorted, a page at a time. */
@Injectable()
export class ListProjects {
  constructor(
    private readonly standings: StandingReader,
    private readonly projects: Projects,
  ) {}

  async run(ctx: TenantContext, query: ProjectListQuery): Promise<ProjectList> {
    const standing = await this.standings.standing(ctx, query);
    const sorted = sortProjects(standing.projects, query.sort, query.order);
    const start = Number(query.cursor ?? 0);
    const end = start + (query.limit ?? PAGE);
    const page = { ...standing, projects: sorted.slice(start, end) };
    return {
      items: await this.summaries(ctx, page),
      total: sorted.length,
      nextCursor: end < sorted.length ? String(end) : null,
    };
  }

  /** The projects of a standing as the table and the files show them, in the board's order. */
  async summaries(ctx: TenantContext, standing: Standing): Promise<ProjectSummary[]> {
    const [plans, sparks] = await Promise.all([
      loadPlanFacts(this.projects, ctx, standing.time.asOf),
      loadSparks(this.standings.ask(ctx), standing),
    ]);
    return standing.projects.map((one) =>
      summaryOf(one, {
        plan: plans.get(one.project.id) ?? null,
        spark: sparks.get(one.project.id) ?? [],
        names: standing.names,
      }),
    );
  }
}
