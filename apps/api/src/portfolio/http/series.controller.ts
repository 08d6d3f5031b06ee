import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { IndicatorParts, PartsQuery, PortfolioQuery, Series } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AlsoAs, Answers } from '../../http/api-docs';
import { Tenant } from '../../http/decorators';
import type { TenantContext } from '../../http/tenant-context';
import { Versioned } from '../../http/versioned';
import { ZodQuery } from '../../http/zod';
import { ARROW, wantsArrow } from '../arrow/media-type';
import { seriesStream } from '../arrow/series-stream';
import { ShowParts } from '../page/show-parts';
import { ShowSeries } from '../page/show-series';

/** The dates of a series, and the project whose targets it is held against. */
const SeriesQuery = PortfolioQuery.pick({ asOf: true, from: true, to: true, projectId: true });

@Controller('api/v1/indicators')
export class SeriesController {
  constructor(
    private readonly versioned: Versioned,
    private readonly series: ShowSeries,
    private readonly parts: ShowParts,
  ) {}

  @Get(':id/series')
  @Answers(Series)
  @AlsoAs(ARROW)
  show(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodQuery(SeriesQuery) query: PortfolioQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const arrow = wantsArrow(request);
    return this.versioned.send(ctx, request, reply, async () => {
      const series = await this.series.run(ctx, id, query);
      if (!arrow) return series;
      void reply.header('content-type', ARROW);
      return seriesStream(series);
    });
  }

  @Get(':id/parts')
  @Answers(IndicatorParts)
  showParts(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodQuery(PartsQuery) query: PartsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.versioned.send(ctx, request, reply, () => this.parts.run(ctx, id, query));
  }
}
