import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** The in-memory database that answers questions about typed rows. */
export type TypingDatabase = DuckDBInstance;

/** Opens one that reads and writes files of `folder` and nothing else, whatever it is asked. */
export async function openTypingDatabase(
  folder: string,
  memoryLimit = '384MB',
): Promise<TypingDatabase> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: memoryLimit,
    threads: '2',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    // A file that is read again is written anew under the same name.
    enable_external_file_cache: 'false',
  });
  const connection = await instance.connect();
  for (const statement of walls(path.resolve(folder))) await connection.run(statement);
  connection.closeSync();
  return instance;
}

function walls(folder: string): string[] {
  return [
    `SET allowed_directories = [${quoted(folder)}]`,
    `SET home_directory = ${quoted(folder)}`,
    `SET temp_directory = ${quoted(path.join(folder, 'typing-tmp'))}`,
    `SET max_temp_directory_size = '20GB'`,
    'SET enable_external_access = false',
    // Last: after this no setting can be changed by any statement.
    'SET lock_configuration = true',
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

const kept = new Map<string, Promise<TypingDatabase>>();

/** The database of this process for the files of a folder, opened by the first that needs it; most need none. */
export function typingDatabase(folder: string): Promise<TypingDatabase> {
  const before = kept.get(folder);
  if (before) return before;
  const opened = openTypingDatabase(folder);
  kept.set(folder, opened);
  return opened;
}
