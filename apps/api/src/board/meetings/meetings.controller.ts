import { Controller, Get, Param, Patch, Post, Res } from '@nestjs/common';
import { Meeting, MeetingInput, MeetingList, MeetingPatch, MeetingQuery } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../http/api-docs';
import { Tenant } from '../../http/decorators';
import { type Expect, MustMatch } from '../../http/expect-match';
import { tagged } from '../../http/tagged';
import type { TenantContext } from '../../http/tenant-context';
import { ZodBody, ZodQuery } from '../../http/zod';
import { Meetings } from './meetings.port';

@Controller('api/v1')
export class MeetingsController {
  constructor(private readonly meetings: Meetings) {}

  @Get('projects/:id/meetings')
  @Answers(MeetingList)
  list(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodQuery(MeetingQuery) query: MeetingQuery,
  ): Promise<MeetingList> {
    return this.meetings.list(ctx, id, query);
  }

  @Post('projects/:id/meetings')
  @Answers(Meeting, 201)
  async start(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(MeetingInput) input: MeetingInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.meetings.start(ctx, id, input));
  }

  @Get('meetings/:id')
  @Answers(Meeting)
  async get(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.meetings.get(ctx, id));
  }

  @Patch('meetings/:id')
  @Answers(Meeting)
  async change(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(MeetingPatch) input: MeetingPatch,
    @MustMatch('the `etag` of GET /api/v1/meetings/{id}') expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.meetings.change(ctx, { id, input, expect }));
  }
}
