import { Controller, Get, Param, Patch, Post, Put, Res } from '@nestjs/common';
import {
  AnswerInput,
  Assessment,
  AssessmentInput,
  Idea,
  IdeaInput,
  IdeaPatch,
  QuestionInput,
  listOf,
} from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../http/api-docs';
import { Roles, Tenant } from '../../http/decorators';
import { type Expect, MustMatch } from '../../http/expect-match';
import { FreeTextBody } from '../../http/free-text';
import { tagged } from '../../http/tagged';
import type { TenantContext } from '../../http/tenant-context';
import { ZodBody } from '../../http/zod';
import { Boards } from '../boards.port';

const IDEA_ETAG = 'the `etag` of GET /api/v1/ideas/{id}';

@Controller('api/v1')
export class IdeasController {
  constructor(private readonly boards: Boards) {}

  @Get('projects/:id/ideas')
  @Answers(listOf(Idea))
  async list(@Tenant() ctx: TenantContext, @Param('id') id: string) {
    const { ideas: items } = await this.boards.show(ctx, id);
    return { items, total: items.length, nextCursor: null };
  }

  /** Notes that were taken down; `archived: false` hangs one up again. */
  @Get('projects/:id/taken-down-ideas')
  @Roles('office')
  @Answers(listOf(Idea))
  async takenDown(@Tenant() ctx: TenantContext, @Param('id') id: string) {
    return { ...(await this.boards.takenDown(ctx, id)), nextCursor: null };
  }

  @Post('projects/:id/ideas')
  @Answers(Idea, 201)
  async add(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @FreeTextBody(IdeaInput) input: IdeaInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.boards.addIdea(ctx, id, input));
  }

  @Get('ideas/:id')
  @Answers(Idea)
  async get(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.boards.idea(ctx, id));
  }

  @Patch('ideas/:id')
  @Answers(Idea)
  async change(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @FreeTextBody(IdeaPatch) input: IdeaPatch,
    @MustMatch(IDEA_ETAG) expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.boards.changeIdea(ctx, { id, input, expect }));
  }

  @Put('ideas/:id/assessment')
  @Answers(Assessment)
  async assess(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(AssessmentInput) input: AssessmentInput,
    @MustMatch(IDEA_ETAG) expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, Assessment.parse(await this.boards.assess(ctx, { id, input, expect })));
  }

  @Post('ideas/:id/questions')
  @Answers(Idea, 201)
  ask(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @FreeTextBody(QuestionInput) input: QuestionInput,
  ) {
    return this.boards.ask(ctx, id, input);
  }

  @Post('ideas/:id/questions/:questionId/answer')
  @Answers(Idea, 201)
  answer(
    @Tenant() ctx: TenantContext,
    @Param('id') ideaId: string,
    @Param('questionId') questionId: string,
    @FreeTextBody(AnswerInput) input: AnswerInput,
  ) {
    return this.boards.answer(ctx, { ideaId, questionId }, input);
  }
}
