import { Controller, Delete, HttpCode, Param, Put, Req, Res } from '@nestjs/common';
import { OverrideInput } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { mayMatch, mustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { clearOverride } from './clear-override';
import { ProjectEdits } from './project-edits';
import { setOverride } from './set-override';

@Roles('office')
@Controller('api/v1/projects/:projectId/override')
export class OverrideController {
  constructor(private readonly edits: ProjectEdits) {}

  @Put()
  @HttpCode(204)
  @Answers(null, 204)
  async set(
    @Tenant() ctx: TenantContext,
    @Param('projectId') projectId: string,
    @ZodBody(OverrideInput) input: OverrideInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.edits.run(ctx, projectId, reply, (manager) =>
      setOverride(manager, ctx, projectId, input, { expect: mustMatch(request) }),
    );
  }

  @Delete()
  @HttpCode(204)
  @Answers(null, 204)
  async clear(
    @Tenant() ctx: TenantContext,
    @Param('projectId') projectId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.edits.run(ctx, projectId, reply, (manager) =>
      clearOverride(manager, ctx, projectId, { expect: mayMatch(request) }),
    );
  }
}
