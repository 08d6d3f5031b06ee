import { DefaultNamingStrategy, type Table } from 'typeorm';

const bare = (table: Table | string) =>
  (typeof table === 'string' ? table : table.name).split('.').pop() ?? '';

/** Constraint names that a person can read in an error, the same as PostgreSQL's own. */
export class ReadableNames extends DefaultNamingStrategy {
  override primaryKeyName(table: Table | string): string {
    return `${bare(table)}_pkey`;
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `${bare(table)}_${columns.join('_')}_fkey`;
  }
}
