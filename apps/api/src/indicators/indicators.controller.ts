import { Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { CauseNoteInput, Indicator, IndicatorInput, NO_NOTE_ETAG, listOf } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { etagOf } from '../http/etag';
import { type Expect, MustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { Indicators, noteVersion, type IndicatorRecord } from './indicators.port';

const resource = (record: IndicatorRecord): Indicator =>
  Indicator.parse({ ...record, etag: etagOf(record.version) });

function tagged(reply: FastifyReply, record: IndicatorRecord): Indicator {
  void reply.header('etag', etagOf(record.version));
  return resource(record);
}

const NOTE_ETAG = `the \`etag\` of the month’s note in GET /api/v1/indicators/{id}/series; \`${NO_NOTE_ETAG}\` where it has none yet`;

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
    @MustMatch('the `etag` of GET /api/v1/indicators/{id}') expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.indicators.update(ctx, { id, input, expect }));
  }

  /** Everyone who follows up may say why. The note of a month is replaced; the audit list keeps the old one. */
  @Put(':id/notes')
  @HttpCode(204)
  @Answers(null, 204)
  async writeNote(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(CauseNoteInput) note: CauseNoteInput,
    @MustMatch(NOTE_ETAG) expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const written = await this.indicators.writeNote(ctx, id, note, { expect });
    void reply.header('etag', etagOf(noteVersion(written)));
  }
}
