import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AuditList, AuditQuery, ClosedPeriodInput, ClosedPeriodList } from '@gevinst/contract';
import { Answers } from '../http/api-docs';
import { ProblemError } from '../http/problem-error';
import { Roles, Tenant } from '../http/decorators';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody, ZodQuery, parseWith } from '../http/zod';
import { AuditEntries } from './audit.repository';
import { ClosedPeriods } from './closed-periods.repository';

const PLACE = /^(\d{4}-\d\d-\d\dT[\d:.+-]+) ([0-9a-f-]{36})$/;

function placeOf(cursor: string) {
  const [, at, id] = PLACE.exec(cursor) ?? [];
  if (at === undefined || id === undefined) throw new ProblemError('validation_failed', 'cursor');
  return { at, id };
}

@Controller('api/v1')
export class AuditController {
  constructor(
    private readonly entries: AuditEntries,
    private readonly periods: ClosedPeriods,
  ) {}

  @Get('audit')
  @Answers(AuditList)
  list(@Tenant() ctx: TenantContext, @ZodQuery(AuditQuery) query: AuditQuery): Promise<AuditList> {
    const after = query.cursor === undefined ? null : placeOf(query.cursor);
    return this.entries.list(ctx, query.limit, after);
  }

  @Get('closed-periods')
  @Answers(ClosedPeriodList)
  async closedPeriods(@Tenant() ctx: TenantContext): Promise<ClosedPeriodList> {
    const items = await this.periods.list(ctx);
    return { items, total: items.length, nextCursor: null };
  }

  @Post('closed-periods')
  @Roles('office')
  @HttpCode(204)
  @Answers(null, 204)
  close(
    @Tenant() ctx: TenantContext,
    @ZodBody(ClosedPeriodInput) input: ClosedPeriodInput,
  ): Promise<void> {
    return this.periods.close(ctx, input.month);
  }

  @Delete('closed-periods/:month')
  @Roles('office')
  @HttpCode(204)
  @Answers(null, 204)
  open(@Tenant() ctx: TenantContext, @Param('month') month: string): Promise<void> {
    return this.periods.open(ctx, parseWith(ClosedPeriodInput.shape.month, month));
  }
}
