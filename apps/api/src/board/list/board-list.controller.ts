import { Controller, Get } from '@nestjs/common';
import { BoardList, BoardListQuery } from '@gevinst/contract';
import { Answers } from '../../http/api-docs';
import { Tenant } from '../../http/decorators';
import type { TenantContext } from '../../http/tenant-context';
import { ZodQuery } from '../../http/zod';
import { ListBoards } from './list-boards';

@Controller('api/v1/boards')
export class BoardListController {
  constructor(private readonly boards: ListBoards) {}

  @Get()
  @Answers(BoardList)
  list(
    @Tenant() ctx: TenantContext,
    @ZodQuery(BoardListQuery) query: BoardListQuery,
  ): Promise<BoardList> {
    return this.boards.run(ctx, query);
  }
}
