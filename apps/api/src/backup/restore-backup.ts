import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Injectable } from '@nestjs/common';
import { Settings } from '../config/settings';
import type { EntityManager } from '../postgres/database';
import { Warehouse } from '../warehouse/warehouse.port';
import { checkOriginals, copyImportLog } from './copy-import-log';
import { MaintenanceError } from './maintenance-error';
import { IMPORT_LOG, MANIFEST, Manifest, TABLES } from './manifest';
import { BACKED_UP, type BackedUpTable, TablesRepository } from './tables.repository';

const PAGE = 200;

/** Brings a backup into an empty installation, and builds the warehouse from it. */
@Injectable()
export class RestoreBackup {
  constructor(
    private readonly tables: TablesRepository,
    private readonly settings: Settings,
    private readonly warehouse: Warehouse,
  ) {}

  /** Throws, with nothing written to the database, when it is not empty or the backup is not whole. */
  async from(folder: string): Promise<Manifest> {
    const manifest = Manifest.parse(
      JSON.parse(await readFile(path.join(folder, MANIFEST), 'utf8')),
    );
    if (!(await this.tables.isEmpty())) {
      throw new MaintenanceError(
        'Her er data i forvejen. En sikkerhedskopi kan kun lægges ind i en tom installation.',
      );
    }
    await checkOriginals(path.join(folder, IMPORT_LOG));
    const log = path.join(this.settings.dataDir, IMPORT_LOG);
    const files = await copyImportLog(path.join(folder, IMPORT_LOG), log);
    if (files < manifest.files)
      throw new MaintenanceError('Sikkerhedskopien mangler filer i importloggen.');
    await this.tables.inOneTransaction(async (manager) => {
      for (const table of BACKED_UP) await this.restore(manager, folder, table, manifest);
    });
    await this.warehouse.rebuild();
    return manifest;
  }

  private async restore(
    manager: EntityManager,
    folder: string,
    table: BackedUpTable,
    { rows }: Manifest,
  ): Promise<void> {
    // A backup of an earlier build does not know the table.
    if (rows[table] === undefined) return;
    const input = createReadStream(path.join(folder, TABLES, `${table}.ndjson`));
    let page: string[] = [];
    let restored = 0;
    const flush = async () => {
      if (page.length > 0) await this.tables.insert(manager, table, page);
      restored += page.length;
      page = [];
    };
    for await (const line of createInterface({ input })) {
      page.push(line);
      if (page.length === PAGE) await flush();
    }
    await flush();
    if (restored !== rows[table]) {
      throw new MaintenanceError(
        `Tabellen ${table} har ${String(restored)} rækker, ventet ${String(rows[table])}.`,
      );
    }
  }
}
