import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import {
  ProjectDetail,
  ProjectDetailQuery,
  ProjectList,
  ProjectListQuery,
} from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../../http/api-docs';
import { Tenant } from '../../http/decorators';
import type { TenantContext } from '../../http/tenant-context';
import { Versioned } from '../../http/versioned';
import { ZodQuery } from '../../http/zod';
import { ListProjects } from '../page/list-projects';
import { ShowProject } from '../page/show-project';

/** Projects with their figures. What is edited of a project has routes of its own. */
@Controller('api/v1/projects')
export class ProjectPagesController {
  constructor(
    private readonly versioned: Versioned,
    private readonly projects: ListProjects,
    private readonly one: ShowProject,
  ) {}

  @Get()
  @Answers(ProjectList)
  list(
    @Tenant() ctx: TenantContext,
    @ZodQuery(ProjectListQuery) query: ProjectListQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.versioned.send(ctx, request, reply, () => this.projects.run(ctx, query));
  }

  @Get(':id')
  @Answers(ProjectDetail)
  show(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodQuery(ProjectDetailQuery) query: ProjectDetailQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.versioned.send(ctx, request, reply, () => this.one.run(ctx, id, query));
  }
}
