import { Controller, Get, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ProjectInput, ProjectPlan, ProjectResource } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { etagOf } from '../http/etag';
import { mustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { Plans } from '../plan/plans.port';
import { Projects, type ProjectRecord } from './projects.port';
import { viewPlan } from './view-plan';

function tagged(reply: FastifyReply, record: ProjectRecord): ProjectResource {
  const etag = etagOf(record.version);
  void reply.header('etag', etag);
  return ProjectResource.parse({ ...record, etag });
}

@Controller('api/v1/projects')
export class ProjectsController {
  constructor(
    private readonly projects: Projects,
    private readonly plans: Plans,
  ) {}

  @Post()
  @Roles('office')
  @Answers(ProjectResource, 201)
  async create(
    @Tenant() ctx: TenantContext,
    @ZodBody(ProjectInput) input: ProjectInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.projects.createProject(ctx, input));
  }

  @Put(':id')
  @Roles('office', 'team')
  @Answers(ProjectResource)
  async update(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(ProjectInput) input: ProjectInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const options = { expect: mustMatch(request) };
    return tagged(reply, await this.projects.updateProject(ctx, id, input, options));
  }

  @Get(':id/plan')
  @Answers(ProjectPlan)
  async plan(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const plan = await viewPlan({ projects: this.projects, plans: this.plans }, ctx, id);
    void reply.header('etag', plan.etag);
    return plan;
  }
}
