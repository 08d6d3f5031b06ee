import { Controller, Get } from '@nestjs/common';
import { Colleague, listOf } from '@gevinst/contract';
import { Answers } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import type { TenantContext } from '../http/tenant-context';
import { Database } from '../postgres/database';
import { listColleagues } from './people.repository';

/** Who can be named as owner, or mentioned; without addresses, which are the office's. */
@Controller('api/v1/people')
export class PeopleController {
  constructor(private readonly database: Database) {}

  @Get()
  @Answers(listOf(Colleague))
  async list(@Tenant() ctx: TenantContext) {
    const items = await this.database.tenant(ctx, listColleagues);
    return { items, total: items.length, nextCursor: null };
  }
}
