import { Injectable } from '@nestjs/common';
import type { ClosedPeriod } from '@gevinst/contract';
import { Temporal } from 'temporal-polyfill';
import type { TenantContext } from '../http/tenant-context';
import { Database, type EntityManager } from '../postgres/database';
import { ClosedPeriodEntity } from './closed-period.entity';
import { writeAudit } from './write-audit';

/** Months whose figures the office has reported on. */
@Injectable()
export class ClosedPeriods {
  constructor(private readonly database: Database) {}

  async list(ctx: TenantContext): Promise<ClosedPeriod[]> {
    const rows = await this.database.tenant(ctx, (manager) =>
      manager.find(ClosedPeriodEntity, { order: { month: 'ASC' } }),
    );
    return rows.map(({ month, closedBy, closedAt }) => ({
      month,
      closedBy,
      closedAt: closedAt.toISOString(),
    }));
  }

  /** Closing a closed month changes nothing. */
  close(ctx: TenantContext, month: string): Promise<void> {
    return this.database.tenant(ctx, async (manager) => {
      if (await isClosed(manager, month)) return;
      await manager.insert(ClosedPeriodEntity, { month, closedBy: ctx.userName });
      const told = { before: 'figures: open', after: 'figures: closed' };
      await writeAudit(manager, ctx, { action: 'period.closed', subject: month, ...told });
    });
  }

  open(ctx: TenantContext, month: string): Promise<void> {
    return this.database.tenant(ctx, async (manager) => {
      const closed = await manager.findOneBy(ClosedPeriodEntity, { month });
      if (closed === null) return;
      await manager.delete(ClosedPeriodEntity, { month });
      const at = Temporal.Instant.from(closed.closedAt.toISOString());
      const day = at.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate().toString();
      const before = `figures: closed\nclosedBy: ${closed.closedBy}\nclosedOn: ${day}`;
      const told = { before, after: 'figures: open' };
      await writeAudit(manager, ctx, { action: 'period.opened', subject: month, ...told });
    });
  }
}

async function isClosed(manager: EntityManager, month: string): Promise<boolean> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 8))', [month]);
  return manager.existsBy(ClosedPeriodEntity, { month });
}
