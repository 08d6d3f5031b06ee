import { Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import {
  PlanComparison,
  Revision,
  RevisionInput,
  RevisionSummary,
  listOf,
} from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { etagOf } from '../http/etag';
import { type Expect, MayMatch, MustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { PROJECT_ETAG } from '../model/records';
import { Plans, type SavedRevision } from './plans.port';

function tagged(reply: FastifyReply, { projectVersion, ...revision }: SavedRevision): Revision {
  void reply.header('etag', etagOf(projectVersion));
  return Revision.parse(revision);
}

/** If-Match and ETag are the project's. */
@Controller('api/v1')
export class RevisionsController {
  constructor(private readonly plans: Plans) {}

  @Get('projects/:id/revisions')
  @Answers(listOf(RevisionSummary))
  async list(@Tenant() ctx: TenantContext, @Param('id') id: string) {
    const revisions = await this.plans.revisions(ctx, id);
    const items = revisions.map((one) => RevisionSummary.parse(one));
    return { items, total: items.length, nextCursor: null };
  }

  @Post('projects/:id/revisions')
  @Roles('office', 'team')
  @Answers(Revision, 201)
  async create(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(RevisionInput) input: RevisionInput,
    @MayMatch(PROJECT_ETAG) expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const options = { draftId: null, expect };
    return tagged(reply, await this.plans.save(ctx, id, input, options));
  }

  /** `a` and `b` are ids of revisions, or `draft`: the plan work as it stands. */
  @Get('projects/:id/revisions/:a/diff/:b')
  @Answers(PlanComparison)
  compare(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Param('a') a: string,
    @Param('b') b: string,
  ): Promise<PlanComparison> {
    return this.plans.compare(ctx, id, { a, b });
  }

  @Get('revisions/:rid')
  @Answers(Revision)
  async get(
    @Tenant() ctx: TenantContext,
    @Param('rid') rid: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.plans.versioned(ctx, rid));
  }

  @Put('revisions/:rid')
  @Roles('office', 'team')
  @Answers(Revision)
  async update(
    @Tenant() ctx: TenantContext,
    @Param('rid') draftId: string,
    @ZodBody(RevisionInput) input: RevisionInput,
    @MustMatch(PROJECT_ETAG) expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { projectId } = await this.plans.revision(ctx, draftId);
    return tagged(reply, await this.plans.save(ctx, projectId, input, { draftId, expect }));
  }

  @Post('revisions/:rid/approve')
  @Roles('leadership')
  @HttpCode(200)
  @Answers(Revision)
  async approve(
    @Tenant() ctx: TenantContext,
    @Param('rid') rid: string,
    @MustMatch(PROJECT_ETAG) expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.plans.approve(ctx, rid, { expect }));
  }
}
