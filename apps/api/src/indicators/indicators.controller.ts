import { Controller, Get, HttpCode, Param, Post, Put, Req, Res } from '@nestjs/common';
import { CauseNoteInput, Indicator, IndicatorInput, listOf } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { etagOf } from '../http/etag';
import { mustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { Indicators, noteVersion, type IndicatorRecord } from './indicators.port';

const resource = (record: IndicatorRecord): Indicator =>
  Indicator.parse({ ...record, etag: etagOf(record.version) });

function tagged(reply: FastifyReply, record: IndicatorRecord): Indicator {
  void reply.header('etag', etagOf(record.version));
  return resource(record);
}

@Controller('api/v1/indicators')
export class IndicatorsController {
  constructor(private readonly indicators: Indicators) {}

  @Get()
  @Answers(listOf(Indicator))
  async list(@Tenant() ctx: TenantContext) {
    const items = (await this.indicators.list(ctx)).map(resource);
    return { items, total: items.length, nextCursor: null };
  }

  @Post()
  @Roles('office')
  @Answers(Indicator, 201)
  async create(
    @Tenant() ctx: TenantContext,
    @ZodBody(IndicatorInput) input: IndicatorInput,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.indicators.create(ctx, input));
  }

  @Get(':id')
  @Answers(Indicator)
  async get(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.indicators.get(ctx, id));
  }

  @Put(':id')
  @Roles('office')
  @Answers(Indicator)
  async update(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(IndicatorInput) input: IndicatorInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const expect = mustMatch(request);
    return tagged(reply, await this.indicators.update(ctx, { id, input, expect }));
  }

  /**
   * Everyone who follows up may say why. The note of a month is replaced; the audit list keeps the old one. If-Match is
   * the `etag` of that month's note in the series, and `"v0"` where there is none.
   */
  @Put(':id/notes')
  @HttpCode(204)
  @Answers(null, 204)
  async writeNote(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(CauseNoteInput) note: CauseNoteInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const expect = mustMatch(request);
    const written = await this.indicators.writeNote(ctx, id, note, { expect });
    void reply.header('etag', etagOf(noteVersion(written)));
  }
}
