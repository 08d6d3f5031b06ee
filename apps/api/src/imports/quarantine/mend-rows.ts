import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import type { MendedRows, QuarantineList } from '@gevinst/contract';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import { Database } from '../../postgres/database';
import type { LearnedProfile } from '../document/import-document';
import { ImportLog } from '../import-log';
import type { ImportEntity } from '../import.entity';
import { importRows } from '../import.repository';
import { ReceiveImport } from '../receive/receive-import';
import { ImportRunner } from '../worker/import-runner';
import { openRows } from './open-rows';

const SHOWN = 1000;
/** Where the table stands is another place in the file of mended rows. */
const PLACES = new Set(['encoding', 'delimiter', 'headerLine', 'keepTotals']);

/** The rows set aside as to-dos, and the way back in for those that have been put right. */
@Injectable()
export class MendRows {
  constructor(
    private readonly database: Database,
    private readonly files: ImportLog,
    private readonly runner: ImportRunner,
    private readonly receiving: ReceiveImport,
  ) {}

  async list(ctx: TenantContext): Promise<QuarantineList> {
    const rows = await this.database.tenant(ctx, openRows);
    return { items: rows.slice(0, SHOWN), total: rows.length, nextCursor: null };
  }

  /** The mended rows take the road of any file: read, shown, applied, undone. */
  async mend(ctx: TenantContext, id: string, { fixes }: MendedRows): Promise<ImportEntity> {
    const row = await this.waitingOn(ctx, id, new Set(fixes.map(({ line }) => line)));
    const workDir = this.files.work(row.id);
    await mkdir(workDir, { recursive: true });
    const to = path.join(workDir, `${randomUUID()}.csv`);
    try {
      const lines = await this.runner.run({ job: 'mend', workDir, fixes, to }).result;
      const stem = row.fileName.replace(/\.[^.]*$/, '').slice(0, 150);
      const file = {
        fileName: `${stem} - rettede rækker.csv`,
        source: row.source,
        kind: row.kind,
        content: { path: to },
      };
      const headerLine = row.document.reading?.headerLine == null ? 'none' : '1';
      return await this.receiving.receive(ctx, file, {
        decisions: { answers: { headerLine } },
        mends: { importId: row.id, lines },
        learned: learnedOf(row),
      });
    } finally {
      await rm(to, { force: true });
    }
  }

  private async waitingOn(
    ctx: TenantContext,
    id: string,
    lines: ReadonlySet<number>,
  ): Promise<ImportEntity> {
    return this.database.tenant(ctx, async (manager) => {
      const row = await importRows.find(manager, id);
      if (!row) throw new ProblemError('not_found');
      if (row.state !== 'applied') throw new ProblemError('import_state', `mend: ${row.state}`);
      const open = (await openRows(manager)).filter(({ importId }) => importId === id);
      const known = new Set(open.map(({ line }) => line));
      const gone = [...lines].filter((line) => !known.has(line));
      if (gone.length === 0) return row;
      const which = gone.slice(0, 10).join(', ');
      const message = {
        da: `Ikke lagt til side: linje ${which}`,
        en: `Not set aside: line ${which}`,
      };
      throw new ProblemError('validation_failed', message, {
        errors: [{ path: 'fixes', message }],
      });
    });
  }
}

/** The rows mean what they meant in their own file, whatever the source has learned since. */
function learnedOf({ document }: ImportEntity): LearnedProfile | null {
  const { learned } = document;
  if (learned === null) return null;
  const answers = Object.entries(learned.saved.answers).filter(([id]) => !PLACES.has(id));
  return { ...learned, saved: { ...learned.saved, answers: Object.fromEntries(answers) } };
}
