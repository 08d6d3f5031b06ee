import { Controller, Get, Res } from '@nestjs/common';
import { PortfolioQuery } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../http/api-docs';
import { Tenant } from '../../http/decorators';
import type { TenantContext } from '../../http/tenant-context';
import { ZodQuery } from '../../http/zod';
import { WritePortfolioFile } from '../files/write-portfolio-file';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The page's table as a file, with the page's filters. */
@Controller('api/v1/portfolio')
export class PortfolioFilesController {
  constructor(private readonly files: WritePortfolioFile) {}

  @Get('export.csv')
  @Answers(null, 200, 'text/csv')
  async csv(
    @Tenant() ctx: TenantContext,
    @ZodQuery(PortfolioQuery) query: PortfolioQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { name, bytes } = await this.files.csv(ctx, query);
    return attached(reply, CSV, name, bytes);
  }

  @Get('export.xlsx')
  @Answers(null, 200, XLSX)
  async xlsx(
    @Tenant() ctx: TenantContext,
    @ZodQuery(PortfolioQuery) query: PortfolioQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { name, bytes } = await this.files.xlsx(ctx, query);
    return attached(reply, XLSX, name, bytes);
  }
}

function attached(reply: FastifyReply, type: string, name: string, bytes: Buffer): Buffer {
  void reply.type(type).header('content-disposition', `attachment; filename="${name}"`);
  return bytes;
}
