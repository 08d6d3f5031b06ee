import { Controller, Get, Header, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import {
  HandMeasurement,
  ImportDecisions,
  ImportList,
  ImportResource,
  ImportUndo,
} from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers, TakesForm } from '../../http/api-docs';
import { Roles, Tenant } from '../../http/decorators';
import type { TenantContext } from '../../http/tenant-context';
import { ZodBody, ZodQuery } from '../../http/zod';
import { ImportLog } from '../import-log';
import { Imports } from '../imports.port';
import { readForm } from '../receive/read-form';

const Page = z.object({
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

/** The parts of an upload; `readForm` reads them as they stream in. */
const UploadForm = z.object({
  file: z.file(),
  source: z.string().max(120).optional(),
  kind: z.enum(['measurements', 'portfolio']).optional(),
});

/** Files on their way into the figures. Everyone sees them; office and analysts move them. */
@Controller('api/v1')
export class ImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly log: ImportLog,
  ) {}

  @Post('imports')
  @Roles('office', 'analyst')
  @TakesForm(UploadForm)
  @Answers(ImportResource, 201)
  async receive(
    @Tenant() ctx: TenantContext,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportResource> {
    const received = await this.imports.receive(ctx, await readForm(request, this.log));
    void reply.header('location', `/api/v1/imports/${received.id}`);
    return received;
  }

  @Get('imports')
  @Header('cache-control', 'no-store')
  @Answers(ImportList)
  list(
    @Tenant() ctx: TenantContext,
    @ZodQuery(Page) page: z.output<typeof Page>,
  ): Promise<ImportList> {
    return this.imports.list(ctx, page);
  }

  @Get('imports/:id')
  @Header('cache-control', 'no-store')
  @Answers(ImportResource)
  get(@Tenant() ctx: TenantContext, @Param('id') id: string): Promise<ImportResource> {
    return this.imports.get(ctx, id);
  }

  @Post('imports/:id/decisions')
  @HttpCode(200)
  @Roles('office', 'analyst')
  @Answers(ImportResource)
  decide(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(ImportDecisions) decisions: ImportDecisions,
  ): Promise<ImportResource> {
    return this.imports.decide(ctx, id, decisions);
  }

  @Post('imports/:id/apply')
  @HttpCode(200)
  @Roles('office', 'analyst')
  @Answers(ImportResource)
  apply(@Tenant() ctx: TenantContext, @Param('id') id: string): Promise<ImportResource> {
    return this.imports.apply(ctx, id);
  }

  @Post('imports/:id/undo')
  @HttpCode(200)
  @Roles('office', 'analyst')
  @Answers(ImportResource)
  undo(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodBody(ImportUndo) { reason }: ImportUndo,
  ): Promise<ImportResource> {
    return this.imports.undo(ctx, id, reason);
  }

  @Post('imports/:id/cancel')
  @HttpCode(200)
  @Roles('office', 'analyst')
  @Answers(ImportResource)
  cancel(@Tenant() ctx: TenantContext, @Param('id') id: string): Promise<ImportResource> {
    return this.imports.cancel(ctx, id);
  }

  @Post('measurements')
  @Roles('office', 'analyst')
  @Answers(ImportResource, 201)
  measure(
    @Tenant() ctx: TenantContext,
    @ZodBody(HandMeasurement) measurement: HandMeasurement,
  ): Promise<ImportResource> {
    return this.imports.measure(ctx, measurement);
  }
}
