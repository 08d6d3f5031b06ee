import { Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import { ProjectInput, ProjectPlan, ProjectResource } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { etagOf } from '../http/etag';
import { type Expect, MustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { Plans } from '../plan/plans.port';
import { PROJECT_ETAG, Projects, type ProjectRecord } from './projects.port';
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
    @MustMatch(PROJECT_ETAG) expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.projects.updateProject(ctx, id, input, { expect }));
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
