import { Injectable } from '@nestjs/common';
import type { AuditList } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { Database } from '../postgres/database';
import { AuditEntryEntity } from './audit-entry.entity';

/** After which entry the next page begins: the last one's time and id. */
export interface AuditPlace {
  readonly at: string;
  readonly id: string;
}

@Injectable()
export class AuditEntries {
  constructor(private readonly database: Database) {}

  /** Newest first. `nextCursor` carries the place after the last entry, or null at the end. */
  list(ctx: TenantContext, limit: number, after: AuditPlace | null): Promise<AuditList> {
    return this.database.tenant(ctx, async (manager) => {
      const query = manager
        .createQueryBuilder(AuditEntryEntity, 'e')
        .orderBy('e.at', 'DESC')
        .addOrderBy('e.id', 'DESC')
        .limit(limit + 1);
      if (after !== null) {
        query.where('(e.at, e.id) < (:at::timestamptz, :id::uuid)', { ...after });
      }
      const total = await manager.count(AuditEntryEntity);
      const rows = await query
        .addSelect(`to_json(e.at)#>>'{}'`, 'exact_at')
        .getRawAndEntities<{ exact_at: string }>();
      const items = rows.entities.slice(0, limit).map((row) => ({
        id: row.id,
        at: row.at.toISOString(),
        who: row.who,
        action: row.action,
        subject: row.subject,
        before: row.before,
        after: row.after,
      }));
      const last = rows.entities.length > limit ? rows.raw[limit - 1] : undefined;
      const id = items.at(-1)?.id ?? '';
      return { items, total, nextCursor: last ? `${last.exact_at} ${id}` : null };
    });
  }
}
