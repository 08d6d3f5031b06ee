import { Injectable, Logger } from '@nestjs/common';
import { ModelVersions } from '../http/model-version';
import type { TenantContext } from '../http/tenant-context';
import { tell } from '../live/tell';
import { Database, type EntityManager } from '../postgres/database';
import { Warehouse } from '../warehouse/warehouse.port';

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

  /** Several writes as one: all of them happen, or none. */
  together<T>(ctx: TenantContext, work: () => Promise<T>): Promise<T> {
    return this.shown(ctx, () => this.database.together(ctx, work));
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
