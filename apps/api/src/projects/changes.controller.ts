import { Controller, Delete, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { Change, ChangeInput } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { mayMatch, mustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { ProjectEdits } from './project-edits';
import { putChange } from './put-change';
import { removeChange } from './remove-change';

@Roles('office', 'team')
@Controller('api/v1/projects/:projectId/changes')
export class ChangesController {
  constructor(private readonly edits: ProjectEdits) {}

  @Post()
  @Answers(Change, 201)
  async create(
    @Tenant() ctx: TenantContext,
    @Param('projectId') projectId: string,
    @ZodBody(ChangeInput) input: ChangeInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const options = { expect: mayMatch(request) };
    const created = await this.edits.run(ctx, projectId, reply, (manager) =>
      putChange(manager, ctx, { projectId, input }, options),
    );
    return Change.parse(created);
  }

  @Put(':id')
  @Answers(Change)
  async update(
    @Tenant() ctx: TenantContext,
    @Param() { projectId, id }: { projectId: string; id: string },
    @ZodBody(ChangeInput) input: ChangeInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const options = { expect: mustMatch(request) };
    const changed = await this.edits.run(ctx, projectId, reply, (manager) =>
      putChange(manager, ctx, { projectId, id, input }, options),
    );
    return Change.parse(changed);
  }

  @Delete(':id')
  @HttpCode(204)
  @Answers(null, 204)
  async remove(
    @Tenant() ctx: TenantContext,
    @Param() { projectId, id }: { projectId: string; id: string },
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const options = { expect: mayMatch(request) };
    await this.edits.run(ctx, projectId, reply, (manager) =>
      removeChange(manager, ctx, { projectId, id }, options),
    );
  }
}
