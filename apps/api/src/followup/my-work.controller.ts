import { Controller, Get, Param } from '@nestjs/common';
import { Attention, AttentionCount, MyWork, listOf } from '@gevinst/contract';
import { Answers } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import type { TenantContext } from '../http/tenant-context';
import { ShowAttention } from './show-attention';
import { ShowMyWork } from './show-my-work';

/** What surfaces by itself: for a person, for a project, and across the portfolio. S1.6. */
@Controller('api/v1')
export class MyWorkController {
  constructor(
    private readonly myWork: ShowMyWork,
    private readonly attention: ShowAttention,
  ) {}

  @Get('my-work')
  @Answers(MyWork)
  mine(@Tenant() ctx: TenantContext): Promise<MyWork> {
    return this.myWork.run(ctx);
  }

  @Get('projects/:id/attention')
  @Answers(Attention)
  ofProject(@Tenant() ctx: TenantContext, @Param('id') id: string): Promise<Attention> {
    return this.attention.ofProject(ctx, id);
  }

  @Get('attention')
  @Answers(listOf(AttentionCount))
  async counts(@Tenant() ctx: TenantContext) {
    const items = await this.attention.counts(ctx);
    return { items, total: items.length, nextCursor: null };
  }
}
