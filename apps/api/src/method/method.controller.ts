import { Controller, Get, Put, Res } from '@nestjs/common';
import { MethodSettings, MethodSettingsResource } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { etagOf } from '../http/etag';
import { type Expect, MustMatch } from '../http/expect-match';
import { tagged } from '../http/tagged';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { TenantWrites } from '../ledger/tenant-writes';
import { Database } from '../postgres/database';
import { findSetting, settled } from './method-settings.port';
import { putMethodSettings } from './put-method-settings';

/** What the method leaves open, and a municipality settles for itself. */
@Controller('api/v1/method-settings')
export class MethodController {
  constructor(
    private readonly database: Database,
    private readonly writes: TenantWrites,
  ) {}

  @Get()
  @Answers(MethodSettingsResource)
  async show(@Tenant() ctx: TenantContext, @Res({ passthrough: true }) reply: FastifyReply) {
    return tagged(reply, await this.resource(ctx));
  }

  @Put()
  @Roles('office')
  @Answers(MethodSettingsResource)
  async save(
    @Tenant() ctx: TenantContext,
    @ZodBody(MethodSettings) input: MethodSettings,
    @MustMatch('the `etag` of GET /api/v1/method-settings; `"v0"` until it is written')
    expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.writes.run(ctx, (manager) => putMethodSettings(manager, ctx, { input, expect }));
    return tagged(reply, await this.resource(ctx));
  }

  private async resource(ctx: TenantContext): Promise<MethodSettingsResource> {
    const row = await this.database.tenant(ctx, findSetting);
    return {
      ...settled(row),
      updatedBy: row?.updatedBy ?? null,
      updatedAt: row?.updatedAt.toISOString() ?? null,
      etag: etagOf(row?.version ?? 0),
    };
  }
}
