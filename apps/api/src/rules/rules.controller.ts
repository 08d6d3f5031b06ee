import { Controller, Get, Req, Res } from '@nestjs/common';
import { PortfolioRules } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import type { TenantContext } from '../http/tenant-context';
import { Versioned } from '../http/versioned';
import { ListRules } from './list-rules';

@Controller('api/v1/rules')
export class RulesController {
  constructor(
    private readonly versioned: Versioned,
    private readonly rules: ListRules,
  ) {}

  @Get()
  @Answers(PortfolioRules)
  list(
    @Tenant() ctx: TenantContext,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.versioned.send(ctx, request, reply, () => this.rules.run(ctx));
  }
}
