import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import {
  ChannelVolumes,
  ChartEvent,
  MeasurementCalendar,
  PlanTheme,
  PortfolioQuery,
  StaffingRisks,
  ThemeDecisionInput,
  ThemeInput,
  ThemeList,
  ThemeResource,
  listOf,
  themeInputOf,
} from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers, documentParameter } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { MustMatch, type Expect } from '../http/expect-match';
import { parseFreeText } from '../http/free-text';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody, ZodQuery } from '../http/zod';
import { ChannelClosures } from './facts/channel-closures';
import { Themes, type ThemeWritten } from './themes.port';
import { ThemesService } from './themes-service';

const AsOfQuery = PortfolioQuery.pick({ asOf: true });

const ETAG = 'the `etag` of GET /api/v1/projects/{id}/themes/{theme}; `"v0"` where it is empty';

/** The body is read with the content of the theme that the address names. */
const ThemeBody: ParameterDecorator = (target, method, index) => {
  documentParameter(target, method, 'body', ThemeInput);
  Body()(target, method, index);
};

@Controller('api/v1')
export class ThemesController {
  constructor(
    private readonly themes: Themes,
    private readonly service: ThemesService,
    private readonly closures: ChannelClosures,
  ) {}

  @Get('projects/:id/themes')
  @Answers(ThemeList)
  async list(@Tenant() ctx: TenantContext, @Param('id') id: string) {
    return listed(await this.themes.list(ctx, id));
  }

  @Get('projects/:id/themes/:theme')
  @Answers(ThemeResource)
  async get(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Param('theme') name: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.service.get(ctx, id, themeOf(name)));
  }

  @Put('projects/:id/themes/:theme')
  @Roles('office', 'team')
  @Answers(ThemeResource)
  async put(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Param('theme') name: string,
    @ThemeBody body: unknown,
    @MustMatch(ETAG) expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const theme = themeOf(name);
    const written = {
      theme,
      ...parseFreeText(themeInputOf(theme), body, ThemeResource),
    } as ThemeWritten;
    return tagged(reply, await this.themes.put(ctx, id, written, { expect }));
  }

  /** What the office proposes, leadership decides. */
  @Post('projects/:id/themes/budget/decisions')
  @Roles('leadership')
  @Answers(ThemeResource, 201)
  async decide(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(ThemeDecisionInput) decision: ThemeDecisionInput,
    @MustMatch(ETAG) expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return tagged(reply, await this.themes.decide(ctx, id, decision, { expect }));
  }

  /** What is measured for the project, what is missing, and whom it is for. */
  @Get('projects/:id/calendar')
  @Answers(MeasurementCalendar)
  async calendar(@Tenant() ctx: TenantContext, @Param('id') id: string) {
    return listed(await this.service.calendar(ctx, id));
  }

  /** What is measured of the channels of theme 1, from the baseline on. */
  @Get('projects/:id/channel-volumes')
  @Answers(ChannelVolumes)
  async volumes(@Tenant() ctx: TenantContext, @Param('id') id: string) {
    return listed(await this.service.volumes(ctx, id));
  }

  /** The channels that close and concern an indicator, as marks on its chart. */
  @Get('indicators/:id/closures')
  @Answers(listOf(ChartEvent))
  async closed(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodQuery(AsOfQuery) { asOf }: Pick<PortfolioQuery, 'asOf'>,
  ) {
    return listed(await this.closures.ofIndicator(ctx, id, asOf ?? null));
  }

  /** Tasks that all plans together leave with too few people. */
  @Get('staffing')
  @Answers(StaffingRisks)
  async staffing(@Tenant() ctx: TenantContext) {
    return listed(await this.service.risks(ctx));
  }
}

function themeOf(name: string): PlanTheme {
  const { success, data } = PlanTheme.safeParse(name);
  if (success) return data;
  throw new ProblemError('not_found', {
    da: 'Der er seks temaer, og det er ikke et af dem',
    en: 'There are six themes, and this is none of them',
  });
}

function tagged(reply: FastifyReply, theme: ThemeResource): ThemeResource {
  void reply.header('etag', theme.etag);
  return theme;
}

const listed = <T>(items: readonly T[]) => ({ items, total: items.length, nextCursor: null });
