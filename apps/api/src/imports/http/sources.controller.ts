import { Controller, Delete, Get, Header, HttpCode, Param } from '@nestjs/common';
import { SourceList } from '@gevinst/contract';
import { Answers } from '../../http/api-docs';
import { Roles, Tenant } from '../../http/decorators';
import type { TenantContext } from '../../http/tenant-context';
import { SourcesMemory } from '../sources/source-memory';

/** Where files come from, and what is remembered of them. */
@Controller('api/v1/sources')
@Roles('office', 'analyst')
export class SourcesController {
  constructor(private readonly memory: SourcesMemory) {}

  @Get()
  @Header('cache-control', 'no-store')
  @Answers(SourceList)
  list(@Tenant() ctx: TenantContext): Promise<SourceList> {
    return this.memory.list(ctx);
  }

  @Delete(':name/profile')
  @HttpCode(204)
  @Answers(null, 204)
  forget(@Tenant() ctx: TenantContext, @Param('name') name: string): Promise<void> {
    return this.memory.forget(ctx, name);
  }
}
