import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Settings } from '../../config/settings';
import type { TenantContext } from '../../http/tenant-context';
import { Database } from '../../postgres/database';
import type { ImportEntity } from '../import.entity';
import { importRows } from '../import.repository';
import { ReadImport } from './read-import';

/** After a start: what was under way when the last process went is taken up again. */
@Injectable()
export class ResumeImports implements OnApplicationBootstrap {
  private readonly log = new Logger('imports');

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly reading: ReadImport,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const left = await this.database.system((m) =>
      importRows.inState(m, ['received', 'parsing', 'applying']),
    );
    for (const row of left) {
      this.log.log(`resuming import ${row.id} (${row.state})`);
      const ctx = await this.contextOf(row);
      if (row.state === 'applying') await this.settleApplying(ctx, row.id);
      else this.reading.start(ctx, row.id);
    }
  }

  /** The commit is one transaction: the ledger has the event, or the import is as ready as before. */
  private settleApplying(ctx: TenantContext, id: string): Promise<void> {
    return this.database.tenant(ctx, async (manager) => {
      const row = await importRows.hold(manager, id);
      if (row?.state !== 'applying') return;
      const appliedAt = await importRows.inLedger(manager, id);
      const patch = appliedAt
        ? { state: 'applied' as const, appliedAt }
        : { state: 'ready' as const };
      await importRows.patch(manager, row, patch);
    });
  }

  /** The one who sent the file is not here, but the reading is still theirs. */
  private async contextOf(row: ImportEntity): Promise<TenantContext> {
    const { municipalityId } = row;
    const fixed = await this.database.tenant({ municipalityId }, (m) => importRows.fixedToday(m));
    return {
      municipalityId,
      userId: row.createdBy ?? '',
      userName: row.createdByName,
      role: 'office',
      requestId: `resume ${row.id}`,
      today: fixed ?? this.settings.today ?? danishToday(),
    };
  }
}

function danishToday(): string {
  return Temporal.Now.plainDateISO('Europe/Copenhagen').toString();
}
