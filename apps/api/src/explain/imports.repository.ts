import { Injectable } from '@nestjs/common';
import type { TenantContext } from '../http/tenant-context';
import { Database } from '../postgres/database';

export interface ImportName {
  readonly id: string;
  readonly fileName: string;
  /** Typed in by hand: there is no file to look at. */
  readonly byHand: boolean;
}

/** Which files some values came in. */
@Injectable()
export class ImportNames {
  constructor(private readonly database: Database) {}

  async of(ctx: TenantContext, ids: readonly string[]): Promise<Map<string, ImportName>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.tenant(ctx, (manager) =>
      manager.query<ImportName[]>(
        `select id, file_name as "fileName", kind = 'manual' as "byHand"
         from import where id = any($1)`,
        [ids],
      ),
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
