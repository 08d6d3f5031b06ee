import { Controller, Get, Req, Res } from '@nestjs/common';
import { ExplainQuery, Explanation } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import type { TenantContext } from '../http/tenant-context';
import { Versioned } from '../http/versioned';
import { ZodQuery } from '../http/zod';
import { ExplainFigure } from './explain-figure';

/** Any figure of a page, one step down at a time. */
@Controller('api/v1/explain')
export class ExplainController {
  constructor(
    private readonly versioned: Versioned,
    private readonly figures: ExplainFigure,
  ) {}

  @Get()
  @Answers(Explanation)
  explain(
    @Tenant() ctx: TenantContext,
    @ZodQuery(ExplainQuery) query: ExplainQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.versioned.send(ctx, request, reply, () => this.figures.run(ctx, query));
  }
}
