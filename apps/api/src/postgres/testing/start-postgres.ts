import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { entities } from '../../entities';
import { dataSourceOptions } from '../data-source-options';
import { EmbeddedServer } from '../embedded/embedded-server';

declare global {
  var gevinstTestServer: EmbeddedServer | undefined;
}

/** Jest's global set-up: one server for all specs, with a migrated database that each spec copies. */
export default async function startPostgres(): Promise<void> {
  let url = process.env.TEST_DATABASE_URL;
  if (url === undefined) {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gevinst-api-'));
    globalThis.gevinstTestServer = await EmbeddedServer.start({ dataDir, fsync: false, bin: null });
    url = globalThis.gevinstTestServer.url();
    process.env.TEST_DATABASE_URL = url;
    process.env.TEST_DATA_DIR = dataDir;
  }
  const source = await new DataSource(dataSourceOptions(url, entities)).initialize();
  await source.runMigrations();
  await source.destroy();
}
