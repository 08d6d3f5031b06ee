import { Injectable, Logger } from '@nestjs/common';
import { ModelVersions } from '../http/model-version';
import type { TenantContext } from '../http/tenant-context';
import { Database, type EntityManager } from '../postgres/database';
import { Warehouse } from '../warehouse/warehouse.port';

/** A write of a municipality's model: one transaction, after which pages and warehouse get to know. */
@Injectable()
export class TenantWrites {
  private readonly log = new Logger('writes');

  constructor(
    private readonly database: Database,
    private readonly warehouse: Warehouse,
    private readonly models: ModelVersions,
  ) {}

  async run<T>(ctx: TenantContext, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const result = await this.database.tenant(ctx, work);
    if (!this.database.isTogether) await this.tell(ctx);
    return result;
  }

  /** Several writes as one: all of them happen, or none. */
  async together<T>(ctx: TenantContext, work: () => Promise<T>): Promise<T> {
    const result = await this.database.together(ctx, work);
    await this.tell(ctx);
    return result;
  }

  private async tell(ctx: TenantContext): Promise<void> {
    this.models.bump(ctx.municipalityId);
    // The write is committed and must not look failed; the warehouse applies it with the next one.
    await this.warehouse.catchUp().catch((error: unknown) => this.log.error(error));
  }
}
