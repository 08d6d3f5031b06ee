import { Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { ActionInput, ActionItem, ActionPatch, listOf } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../http/api-docs';
import { Tenant } from '../../http/decorators';
import { type Expect, MustMatch } from '../../http/expect-match';
import { FreeTextBody } from '../../http/free-text';
import { tagged } from '../../http/tagged';
import type { TenantContext } from '../../http/tenant-context';
import { Boards } from '../boards.port';

@Controller('api/v1')
export class ActionsController {
  constructor(private readonly boards: Boards) {}

  @Get('projects/:id/actions')
  @Answers(listOf(ActionItem))
  async list(@Tenant() ctx: TenantContext, @Param('id') id: string) {
    const { actions: items } = await this.boards.show(ctx, id);
    return { items, total: items.length, nextCursor: null };
  }

  @Post('projects/:id/actions')
  @Answers(ActionItem, 201)
  async add(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @FreeTextBody(ActionInput) input: ActionInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.boards.addAction(ctx, id, input));
  }

  @Get('actions/:id')
  @Answers(ActionItem)
  async get(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.boards.action(ctx, id));
  }

  @Patch('actions/:id')
  @Answers(ActionItem)
  async change(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @FreeTextBody(ActionPatch) input: ActionPatch,
    @MustMatch('the `etag` of GET /api/v1/actions/{id}') expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.boards.changeAction(ctx, { id, input, expect }));
  }
}
