import { DuckDBInstance } from '@duckdb/node-api';

/** The in-memory database that answers questions about typed rows. */
export type TypingDatabase = DuckDBInstance;

/** Opens one; a process keeps it for the next file that needs it. */
export function openTypingDatabase(memoryLimit = '384MB'): Promise<TypingDatabase> {
  return DuckDBInstance.create(':memory:', {
    memory_limit: memoryLimit,
    threads: '2',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    // A file that is read again is written anew under the same name.
    enable_external_file_cache: 'false',
  });
}

let kept: Promise<TypingDatabase> | null = null;

/** The database of this process, opened by the first file that needs it; most need none. */
export function typingDatabase(): Promise<TypingDatabase> {
  kept ??= openTypingDatabase();
  return kept;
}
