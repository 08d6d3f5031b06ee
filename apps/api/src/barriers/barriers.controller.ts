import { Controller, Get, Req, Res } from '@nestjs/common';
import { BarriersQuery, PortfolioBarriers } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import type { TenantContext } from '../http/tenant-context';
import { Versioned } from '../http/versioned';
import { ZodQuery } from '../http/zod';
import { ListBarriers } from './list-barriers';

@Controller('api/v1/barriers')
export class BarriersController {
  constructor(
    private readonly versioned: Versioned,
    private readonly barriers: ListBarriers,
  ) {}

  @Get()
  @Answers(PortfolioBarriers)
  list(
    @Tenant() ctx: TenantContext,
    @ZodQuery(BarriersQuery) query: BarriersQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.versioned.send(ctx, request, reply, () => this.barriers.run(ctx, query));
  }
}
