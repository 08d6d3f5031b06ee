import { Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import { ImportResource, MendedRows, QuarantineList } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../http/api-docs';
import { Roles, Tenant } from '../../http/decorators';
import type { TenantContext } from '../../http/tenant-context';
import { ZodBody } from '../../http/zod';
import { Imports } from '../imports.port';

/** Rows that were set aside when a file was applied: to-dos until they are put right. */
@Controller('api/v1')
export class QuarantineController {
  constructor(private readonly imports: Imports) {}

  @Get('quarantine')
  @Header('cache-control', 'no-store')
  @Answers(QuarantineList)
  list(@Tenant() ctx: TenantContext): Promise<QuarantineList> {
    return this.imports.quarantine(ctx);
  }

  @Post('imports/:id/mended')
  @Roles('office', 'analyst')
  @Answers(ImportResource, 201)
  async mend(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(MendedRows) rows: MendedRows,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportResource> {
    const received = await this.imports.mend(ctx, id, rows);
    void reply.header('location', `/api/v1/imports/${received.id}`);
    return received;
  }
}
