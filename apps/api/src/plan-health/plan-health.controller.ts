import { Controller, Get, Param } from '@nestjs/common';
import { PlanHealth, listOf } from '@gevinst/contract';
import { Answers } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import type { TenantContext } from '../http/tenant-context';
import { ShowHealth } from './show-health';

/** Is a plan dynamic, visible, involving, carried out and followed up? S2.14. */
@Controller('api/v1')
export class PlanHealthController {
  constructor(private readonly health: ShowHealth) {}

  @Get('projects/:id/plan-health')
  @Answers(PlanHealth)
  ofProject(@Tenant() ctx: TenantContext, @Param('id') id: string): Promise<PlanHealth> {
    return this.health.ofProject(ctx, id);
  }

  @Get('plan-health')
  @Answers(listOf(PlanHealth))
  async all(@Tenant() ctx: TenantContext) {
    const items = await this.health.all(ctx);
    return { items, total: items.length, nextCursor: null };
  }
}
