import { Injectable } from '@nestjs/common';
import type { ProjectList, ProjectListQuery, ProjectSummary } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Projects } from '../../projects/projects.port';
import { BoardReader } from '../board-reader';
import type { Board } from '../standing/load-board';
import { loadPlanFacts } from './plan-facts';
import { sortProjects } from './sort-projects';
import { loadSparks } from './sparks';
import { summaryOf } from './summary-of';

const PAGE = 500;

/** The table of projects: filtered, sorted, a page at a time. */
@Injectable()
export class ListProjects {
  constructor(
    private readonly boards: BoardReader,
    private readonly projects: Projects,
  ) {}

  async run(ctx: TenantContext, query: ProjectListQuery): Promise<ProjectList> {
    const board = await this.boards.board(ctx, query);
    const sorted = sortProjects(board.projects, query.sort, query.order);
    const start = Number(query.cursor ?? 0);
    const end = start + (query.limit ?? PAGE);
    const page = { ...board, projects: sorted.slice(start, end) };
    return {
      items: await this.summaries(ctx, page),
      total: sorted.length,
      nextCursor: end < sorted.length ? String(end) : null,
    };
  }

  /** The projects of a board as the table and the files show them, in the board's order. */
  async summaries(ctx: TenantContext, board: Board): Promise<ProjectSummary[]> {
    const [plans, sparks] = await Promise.all([
      loadPlanFacts(this.projects, ctx, board.time.asOf),
      loadSparks(this.boards.ask(ctx), board),
    ]);
    return board.projects.map((one) =>
      summaryOf(one, {
        plan: plans.get(one.project.id) ?? null,
        spark: sparks.get(one.project.id) ?? [],
        names: board.names,
      }),
    );
  }
}
