import { Injectable } from '@nestjs/common';
import type { DeviationList, PortfolioQuery } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { BoardReader } from '../board-reader';
import { describeDeviations, deviating } from '../standing/deviations';

/** Every project that needs attention, the most urgent first, with the reason in words. */
@Injectable()
export class ListDeviations {
  constructor(private readonly boards: BoardReader) {}

  async run(ctx: TenantContext, query: PortfolioQuery): Promise<DeviationList> {
    const board = await this.boards.board(ctx, query);
    const projects = deviating(board.projects);
    const items = await describeDeviations(this.boards.ask(ctx), board, projects);
    return { items, total: items.length, nextCursor: null };
  }
}
