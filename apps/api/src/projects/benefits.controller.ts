import { Controller, Delete, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { Benefit, BenefitInput } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { mayMatch, mustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { ProjectEdits } from './project-edits';
import { putBenefit } from './put-benefit';
import { removeBenefit } from './remove-benefit';

@Roles('office', 'team')
@Controller('api/v1/projects/:projectId/benefits')
export class BenefitsController {
  constructor(private readonly edits: ProjectEdits) {}

  @Post()
  @Answers(Benefit, 201)
  async create(
    @Tenant() ctx: TenantContext,
    @Param('projectId') projectId: string,
    @ZodBody(BenefitInput) input: BenefitInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const options = { expect: mayMatch(request) };
    const created = await this.edits.run(ctx, projectId, reply, (manager) =>
      putBenefit(manager, ctx, { projectId, input }, options),
    );
    return Benefit.parse(created);
  }

  @Put(':id')
  @Answers(Benefit)
  async update(
    @Tenant() ctx: TenantContext,
    @Param() { projectId, id }: { projectId: string; id: string },
    @ZodBody(BenefitInput) input: BenefitInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const options = { expect: mustMatch(request) };
    const changed = await this.edits.run(ctx, projectId, reply, (manager) =>
      putBenefit(manager, ctx, { projectId, id, input }, options),
    );
    return Benefit.parse(changed);
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
      removeBenefit(manager, ctx, { projectId, id }, options),
    );
  }
}
