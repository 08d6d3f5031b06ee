import { createWriteStream } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings';
import type { EntityManager } from '../postgres/database';
import { copyImportLog } from './copy-import-log';
import { MaintenanceError } from './maintenance-error';
import { IMPORT_LOG, MANIFEST, type Manifest, TABLES } from './manifest';
import { BACKED_UP, type BackedUpTable, TablesRepository } from './tables.repository';

const PAGE = 500;

/** Writes everything that cannot be computed again into one new folder. */
@Injectable()
export class TakeBackup {
  constructor(
    private readonly tables: TablesRepository,
    private readonly settings: Settings,
  ) {}

  /** Throws when the folder already holds something. The manifest is written last: without it, it is no backup. */
  async to(folder: string): Promise<Manifest> {
    if (await this.tables.isEmpty()) {
      throw new MaintenanceError(`Der er ingen data i ${this.settings.dataDir}. Angiv DATA_DIR.`);
    }
    await mkdir(path.join(folder, TABLES), { recursive: true });
    if ((await readdir(folder)).length > 1) {
      throw new MaintenanceError(`Mappen ${folder} er ikke tom.`);
    }
    const rows = await this.tables.atOneMoment((manager) => this.writeTables(manager, folder));
    const log = path.join(this.settings.dataDir, IMPORT_LOG);
    const files = await copyImportLog(log, path.join(folder, IMPORT_LOG));
    const manifest: Manifest = { format: 1, takenAt: new Date().toISOString(), rows, files };
    await writeFile(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  }

  private async writeTables(
    manager: EntityManager,
    folder: string,
  ): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const table of BACKED_UP) {
      const file = createWriteStream(path.join(folder, TABLES, `${table}.ndjson`));
      let written = 0;
      const lines = this.lines(manager, table, () => (written += 1));
      await pipeline(Readable.from(lines), file);
      counts[table] = written;
    }
    return counts;
  }

  private async *lines(
    manager: EntityManager,
    table: BackedUpTable,
    count: () => void,
  ): AsyncGenerator<string> {
    for (let offset = 0; ; offset += PAGE) {
      const rows = await this.tables.rows(manager, table, offset, PAGE);
      for (const row of rows) {
        count();
        yield `${row}\n`;
      }
      if (rows.length < PAGE) return;
    }
  }
}
