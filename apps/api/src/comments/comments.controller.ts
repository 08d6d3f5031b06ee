import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Comment, CommentInput, CommentQuery, Participant, listOf } from '@gevinst/contract';
import { Answers } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import { FreeTextBody } from '../http/free-text';
import type { TenantContext } from '../http/tenant-context';
import { ZodQuery } from '../http/zod';
import { tell } from '../live/tell';
import { Database } from '../postgres/database';
import { getProject } from '../model/project/project.repository';
import { Comments } from './comments.port';
import { listComments, markSeen, openComment } from './comments.repository';
import { participantsOf } from '../participation/participation.repository';
import { removeComment } from './remove-comment';

/** What people say about a plan, and who has taken part in it. S1.7. */
@Controller('api/v1')
export class CommentsController {
  constructor(
    private readonly database: Database,
    private readonly comments: Comments,
  ) {}

  @Get('projects/:id/comments')
  @Answers(listOf(Comment))
  async list(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodQuery(CommentQuery) query: CommentQuery,
  ) {
    return this.database.tenant(ctx, async (manager) => {
      await getProject(manager, id);
      return listComments(manager, ctx, id, query);
    });
  }

  @Post('projects/:id/comments')
  @Answers(Comment, 201)
  add(
    @Tenant() ctx: TenantContext,
    @Param('id') projectId: string,
    @FreeTextBody(CommentInput) input: CommentInput,
  ): Promise<Comment> {
    return this.comments.add(ctx, projectId, input);
  }

  @Delete('comments/:id')
  @HttpCode(204)
  @Answers(null, 204)
  async remove(@Tenant() ctx: TenantContext, @Param('id') id: string): Promise<void> {
    await this.database.tenant(ctx, async (manager) => {
      const { projectId } = await removeComment(manager, ctx, id);
      await tell(manager, ctx, [{ topic: 'comments', projectId, id }]);
    });
  }

  /** Whoever is named in it has seen it. */
  @Post('comments/:id/seen')
  @HttpCode(204)
  @Answers(null, 204)
  async seen(@Tenant() ctx: TenantContext, @Param('id') id: string): Promise<void> {
    await this.database.tenant(ctx, async (manager) => {
      const { projectId } = await openComment(manager, id);
      await markSeen(manager, { commentId: id, userId: ctx.userId }, new Date());
      await tell(manager, ctx, [{ topic: 'comments', projectId, id }]);
    });
  }

  @Get('projects/:id/participants')
  @Answers(listOf(Participant))
  async participants(@Tenant() ctx: TenantContext, @Param('id') id: string) {
    const items = await this.database.tenant(ctx, async (manager) => {
      await getProject(manager, id);
      return participantsOf(manager, id);
    });
    return { items, total: items.length, nextCursor: null };
  }
}
