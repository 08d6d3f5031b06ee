import { Injectable, Logger } from '@nestjs/common';
import type { LedgerEvent } from '@gevinst/contract';
import { ModelVersions } from '../http/model-version';
import type { TenantContext } from '../http/tenant-context';
import { tell } from '../live/tell';
import { Database, type EntityManager } from '../postgres/database';
import { Warehouse } from '../warehouse/warehouse.port';
import { appendNow } from './append-to-ledger';
import { holdBack } from './held-back';

/** A write of a municipality's model: one transaction, after which pages and warehouse of every process get to know. */
@Injectable()
export class TenantWrites {
  private readonly log = new Logger('writes');

  constructor(
    private readonly database: Database,
    private readonly warehouse: Warehouse,
    private readonly models: ModelVersions,
  ) {}

  async run<T>(ctx: TenantContext, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const write = () =>
      this.database.tenant(ctx, async (manager) => {
        const result = await work(manager);
        await tell(manager, ctx, [{ topic: 'model' }]);
        return result;
      });
    return this.database.isTogether ? write() : this.shown(ctx, write);
  }

  /** Several writes as one: all of them happen, or none. The ledger gets their events when all else is written. */
  together<T>(ctx: TenantContext, work: () => Promise<T>): Promise<T> {
    const write = () =>
      this.database.tenant(ctx, async (manager) => {
        const held = holdBack(manager);
        const result = await work();
        if (held.length > 0) await appendNow(manager, ctx.municipalityId, held);
        return result;
      });
    return this.shown(ctx, () => this.database.together(ctx, write));
  }

  /** As `together`, but nothing stays of it: only what `work` has found, and the events that the ledger would have got. */
  rehearse<T>(
    ctx: TenantContext,
    work: () => Promise<T>,
  ): Promise<{ found: T; events: LedgerEvent[] }> {
    return this.database.rehearse(ctx, () =>
      this.database.tenant(ctx, async (manager) => {
        const held = holdBack(manager);
        const found = await work();
        return { found, events: held.map(({ event }) => event) };
      }),
    );
  }

  /**
   * An open page may hear of the write before its commit returns here; until the new version is counted, none of the
   * answers that it kept is taken for a current one.
   */
  private async shown<T>(ctx: TenantContext, write: () => Promise<T>): Promise<T> {
    const trust = this.models.doubt();
    const result = await write().finally(() => {
      this.models.bump(ctx.municipalityId);
      trust();
    });
    // The write is committed and must not look failed; the warehouse applies it with the next one.
    await this.warehouse.catchUp().catch((error: unknown) => this.log.error(error));
    return result;
  }
}
