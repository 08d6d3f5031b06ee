import { Injectable } from '@nestjs/common';
import type { ImportList } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { Database } from '../postgres/database';
import { listed } from './document/import-resource';
import { importRows, type ImportCursor } from './import.repository';

const PAGE = 50;
const MAX_PAGE = 200;

/** The municipality's imports, newest first, a page at a time. */
@Injectable()
export class ListImports {
  constructor(private readonly database: Database) {}

  async list(
    ctx: TenantContext,
    page: { cursor?: string; limit?: number } = {},
  ): Promise<ImportList> {
    const limit = Math.min(Math.max(page.limit ?? PAGE, 1), MAX_PAGE);
    const after = page.cursor === undefined ? null : readCursor(page.cursor);
    const [rows, total] = await this.database.tenant(ctx, (m) =>
      importRows.page(m, after, limit + 1),
    );
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    const nextCursor = last ? `${last.createdAt.toISOString()}_${last.id}` : null;
    return { items: shown.map(listed), total, nextCursor };
  }
}

function readCursor(text: string): ImportCursor {
  const [at = '', id = ''] = text.split('_');
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime()) || !/^[0-9a-f-]{36}$/.test(id)) {
    throw new ProblemError('validation_failed', 'cursor');
  }
  return { at: moment, id };
}
