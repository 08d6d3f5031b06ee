import { Controller, Get, Param, Put, Res } from '@nestjs/common';
import { Board, BoardGoals, BoardInput } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import { type Expect, MustMatch } from '../http/expect-match';
import { tagged } from '../http/tagged';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { Boards } from './boards.port';

@Controller('api/v1/projects/:id/board')
export class BoardController {
  constructor(private readonly boards: Boards) {}

  @Get()
  @Answers(Board)
  async show(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.boards.show(ctx, id));
  }

  @Put()
  @Answers(Board)
  async save(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(BoardInput) input: BoardInput,
    @MustMatch('the `etag` of GET /api/v1/projects/{id}/board') expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.boards.save(ctx, { id, input, expect }));
  }

  /** Figures of the board's Mål. They change with the figures, and with what is pinned. */
  @Get('goals')
  @Answers(BoardGoals)
  goals(@Tenant() ctx: TenantContext, @Param('id') id: string) {
    return this.boards.goals(ctx, id);
  }
}
