import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { SCHEMA, SCHEMA_VERSION } from './schema';

export interface OpenOptions {
  /** File of the warehouse, or ':memory:'. */
  readonly file: string;
  /** The only folder SQL may read files from. */
  readonly importLogDir: string;
  readonly threads?: number;
}

const SAFETY = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  'SET allow_community_extensions = false',
  'SET enable_external_access = false',
  // Last: after this no setting can be changed by any statement.
  'SET lock_configuration = true',
];

/** Opens the file, closes every way out of it, and makes sure its tables are this version's. */
export async function openInstance(options: OpenOptions): Promise<DuckDBInstance> {
  const folder = options.file === ':memory:' ? options.importLogDir : path.dirname(options.file);
  for (const dir of [folder, path.join(options.importLogDir, 'typed')]) {
    mkdirSync(dir, { recursive: true });
  }
  const instance = await openFile(options.file);
  const connection = await instance.connect();
  try {
    for (const statement of limits(options, folder)) await connection.run(statement);
    for (const statement of SAFETY) await connection.run(statement);
    if ((await versionOf(connection)) !== SCHEMA_VERSION) await dropAll(connection);
    for (const statement of SCHEMA) await connection.run(statement);
    return instance;
  } finally {
    connection.closeSync();
  }
}

/** The version of the tables in the file; null when it is new. */
async function versionOf(connection: DuckDBConnection): Promise<unknown> {
  const found = await connection.runAndReadAll(
    `SELECT 1 FROM duckdb_tables() WHERE table_name = 'warehouse_meta'`,
  );
  if (found.currentRowCount === 0) return null;
  const version = await connection.runAndReadAll('SELECT schema_version FROM warehouse_meta');
  return version.getRows()[0]?.[0] ?? null;
}

/** Tables of another version are worth nothing: the ledger has everything. */
async function dropAll(connection: DuckDBConnection): Promise<void> {
  for (const kind of ['VIEW', 'TABLE']) {
    const found = await connection.runAndReadAll(
      `SELECT ${kind.toLowerCase()}_name FROM duckdb_${kind.toLowerCase()}s() WHERE NOT internal`,
    );
    for (const [name] of found.getRows()) await connection.run(`DROP ${kind} "${String(name)}"`);
  }
}

/** A file that cannot be read is put aside: the warehouse can always be rebuilt. One in use is not touched. */
async function openFile(file: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(file);
  } catch (error) {
    if (file === ':memory:' || /lock|permission|space/i.test(String(error))) throw error;
    renameSync(file, `${file}.unreadable`);
    rmSync(`${file}.wal`, { force: true });
    return DuckDBInstance.create(file);
  }
}

function limits({ importLogDir, threads = 2 }: OpenOptions, folder: string): string[] {
  return [
    `SET allowed_directories = [${quoted(path.resolve(importLogDir))}]`,
    `SET home_directory = ${quoted(path.resolve(importLogDir))}`,
    `SET memory_limit = '400MB'`,
    `SET threads = ${threads}`,
    // Joins, comparisons and tests for NULL would be planned by what their columns hold, and a plan that is kept would then
    // be wrong about rows that came later.
    `SET disabled_optimizers = 'statistics_propagation'`,
    `SET temp_directory = ${quoted(path.resolve(folder, 'warehouse-tmp'))}`,
    `SET max_temp_directory_size = '20GB'`,
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
