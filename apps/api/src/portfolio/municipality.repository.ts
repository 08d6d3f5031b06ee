import { Injectable } from '@nestjs/common';
import type { TenantContext } from '../http/tenant-context';
import { Database } from '../postgres/database';

/** The one thing pages need to know of the municipality itself. */
@Injectable()
export class MunicipalityRepository {
  constructor(private readonly database: Database) {}

  /** Whether the municipality is invented, which every page must say. */
  async isFictitious(ctx: TenantContext): Promise<boolean> {
    const rows = await this.database.tenant(ctx, (manager) =>
      manager.query<{ fictitious: boolean }[]>(
        'select fictitious from municipality where id = $1',
        [ctx.municipalityId],
      ),
    );
    return rows[0]?.fictitious ?? false;
  }
}
