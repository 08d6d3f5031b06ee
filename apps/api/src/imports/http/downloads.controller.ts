import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ImportProjectList, ImportProjectQuery } from '@gevinst/contract';
import { portfolioTemplate } from '@gevinst/ingest';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Answers } from '../../http/api-docs';
import { Tenant } from '../../http/decorators';
import type { TenantContext } from '../../http/tenant-context';
import { ZodQuery } from '../../http/zod';
import { attachment } from '../document/file-name';
import { Downloads, type Download } from '../downloads';
import { measurementsTemplate } from './measurements-template';

const Template = z.object({ kind: z.enum(['measurements', 'portfolio']).optional() });

/** Files to take home. All are sent as attachments that no browser interprets. */
@Controller('api/v1')
export class DownloadsController {
  constructor(private readonly downloads: Downloads) {}

  @Get('imports/:id/original')
  @Answers(null, 200, 'application/octet-stream')
  async original(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.downloads.original(ctx, id), 'application/octet-stream');
  }

  @Get('imports/:id/table.csv')
  @Answers(null, 200, 'text/csv')
  async table(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const made = await this.downloads.made(ctx, id, 'table');
    await send(reply, made, 'text/csv; charset=utf-8; header=present');
  }

  /** In the file's own encoding, which is why no charset is named. */
  @Get('imports/:id/rejected.csv')
  @Answers(null, 200, 'text/csv')
  async rejected(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(reply, await this.downloads.made(ctx, id, 'rejected'), 'text/csv');
  }

  /** What a portfolio file does, or would do, to each of its projects. */
  @Get('imports/:id/projects')
  @Header('cache-control', 'no-store')
  @Answers(ImportProjectList)
  projects(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @ZodQuery(ImportProjectQuery) query: ImportProjectQuery,
  ): Promise<ImportProjectList> {
    return this.downloads.projects(ctx, id, query);
  }

  /** The same as one table: UTF-8 with mark, `;`. */
  @Get('imports/:id/projects.csv')
  @Answers(null, 200, 'text/csv')
  async projectsTable(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const made = await this.downloads.projectsTable(ctx, id);
    await send(reply, made, 'text/csv; charset=utf-8; header=present');
  }

  @Get('import-template.csv')
  @Answers(null, 200, 'text/csv')
  async template(
    @ZodQuery(Template) { kind }: z.output<typeof Template>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const portfolio = kind === 'portfolio';
    const name = portfolio ? 'portefoelje.csv' : 'maalinger.csv';
    await reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', attachment(name))
      .header('x-content-type-options', 'nosniff')
      .send(portfolio ? portfolioTemplate() : measurementsTemplate());
  }
}

async function send(reply: FastifyReply, file: Download, contentType: string): Promise<void> {
  await reply
    .header('content-type', contentType)
    .header('content-length', String(file.bytes))
    .header('content-disposition', attachment(file.fileName))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(file.stream);
}
