import { Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { Workshop, WorkshopInput, WorkshopPatch, listOf } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../http/api-docs';
import { Roles, Tenant } from '../../http/decorators';
import { type Expect, MustMatch } from '../../http/expect-match';
import { tagged } from '../../http/tagged';
import type { TenantContext } from '../../http/tenant-context';
import { ZodBody } from '../../http/zod';
import { Workshops } from './workshops.port';

@Controller('api/v1')
export class WorkshopsController {
  constructor(private readonly workshops: Workshops) {}

  @Get('projects/:id/workshops')
  @Answers(listOf(Workshop))
  async list(@Tenant() ctx: TenantContext, @Param('id') id: string) {
    const items = await this.workshops.list(ctx, id);
    return { items, total: items.length, nextCursor: null };
  }

  @Post('projects/:id/workshops')
  @Roles('office', 'team')
  @Answers(Workshop, 201)
  async start(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(WorkshopInput) input: WorkshopInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.workshops.start(ctx, id, input));
  }

  @Get('workshops/:id')
  @Answers(Workshop)
  async get(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.workshops.get(ctx, id));
  }

  @Patch('workshops/:id')
  @Roles('office', 'team')
  @Answers(Workshop)
  async change(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(WorkshopPatch) input: WorkshopPatch,
    @MustMatch('the `etag` of GET /api/v1/workshops/{id}') expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.workshops.change(ctx, { id, input, expect }));
  }
}
