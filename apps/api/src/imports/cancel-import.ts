import { Injectable } from '@nestjs/common';
import { writeAudit } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { Database } from '../postgres/database';
import { assertStep } from './document/states';
import { ImportLog } from './import-log';
import type { ImportEntity } from './import.entity';
import { importRows } from './import.repository';
import { RunningImports } from './run/running-imports';

/** Drops an import that has not been applied; work under way is stopped and leaves nothing behind. */
@Injectable()
export class CancelImport {
  constructor(
    private readonly database: Database,
    private readonly files: ImportLog,
    private readonly running: RunningImports,
  ) {}

  async cancel(ctx: TenantContext, id: string): Promise<ImportEntity> {
    // The state moves first: a reading that ends at this moment then finds nothing to write.
    const row = await this.database.tenant(ctx, async (manager) => {
      const held = await importRows.hold(manager, id);
      if (!held) throw new ProblemError('not_found');
      assertStep('cancel', held.state);
      const document = { ...held.document, typed: null, changes: [], effect: null };
      await importRows.patch(manager, held, { state: 'cancelled', document });
      const subject = `${held.fileName} (${held.source})`;
      await writeAudit(manager, ctx, { action: 'import.cancelled', subject });
      return held;
    });
    await this.running.stop(id);
    await this.files.removeWork(id);
    return row;
  }
}
