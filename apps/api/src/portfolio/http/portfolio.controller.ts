import { Controller, Get, Req, Res } from '@nestjs/common';
import { DeviationList, HeatMap, Portfolio, PortfolioQuery, Trend } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AlsoAs, Answers } from '../../http/api-docs';
import { Tenant } from '../../http/decorators';
import type { TenantContext } from '../../http/tenant-context';
import { Versioned } from '../../http/versioned';
import { ZodQuery } from '../../http/zod';
import { ARROW, wantsArrow } from '../arrow/media-type';
import { ListDeviations } from '../page/list-deviations';
import { ShowHeatMap } from '../page/show-heat-map';
import { ShowPortfolio } from '../page/show-portfolio';
import { ShowTrend } from '../page/show-trend';

/** The portfolio page, part by part. */
@Controller('api/v1/portfolio')
export class PortfolioController {
  constructor(
    private readonly versioned: Versioned,
    private readonly portfolio: ShowPortfolio,
    private readonly trends: ShowTrend,
    private readonly heatMaps: ShowHeatMap,
    private readonly deviating: ListDeviations,
  ) {}

  @Get()
  @Answers(Portfolio)
  show(
    @Tenant() ctx: TenantContext,
    @ZodQuery(PortfolioQuery) query: PortfolioQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.versioned.send(ctx, request, reply, () => this.portfolio.run(ctx, query));
  }

  @Get('trend')
  @Answers(Trend)
  @AlsoAs(ARROW)
  trend(
    @Tenant() ctx: TenantContext,
    @ZodQuery(PortfolioQuery) query: PortfolioQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const arrow = wantsArrow(request);
    return this.versioned.send(ctx, request, reply, () => {
      if (!arrow) return this.trends.run(ctx, query);
      void reply.header('content-type', ARROW);
      return this.trends.stream(ctx, query);
    });
  }

  @Get('heatmap')
  @Answers(HeatMap)
  heatMap(
    @Tenant() ctx: TenantContext,
    @ZodQuery(PortfolioQuery) query: PortfolioQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.versioned.send(ctx, request, reply, () => this.heatMaps.run(ctx, query));
  }

  @Get('deviations')
  @Answers(DeviationList)
  deviations(
    @Tenant() ctx: TenantContext,
    @ZodQuery(PortfolioQuery) query: PortfolioQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.versioned.send(ctx, request, reply, () => this.deviating.run(ctx, query));
  }
}
