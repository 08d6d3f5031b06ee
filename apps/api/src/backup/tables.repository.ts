import { Injectable } from '@nestjs/common';
import { Database, type EntityManager } from '../postgres/database';

/**
 * Every table that a backup holds, parents before children. Sessions and sign-in attempts are left out:
 * after a restore everybody signs in again.
 */
export const BACKED_UP = [
  'municipality',
  'method_setting',
  'app_user',
  'invitation',
  'project',
  'change',
  'indicator',
  'benefit',
  'benefit_change',
  'plan_revision',
  'theme',
  'theme_mark',
  'workshop',
  'light_override',
  'cause_note',
  'board',
  'meeting',
  'meeting_person',
  'meeting_link',
  'idea',
  'idea_question',
  'action_item',
  'action_step',
  'comment',
  'comment_mention',
  'participation',
  'closed_period',
  'import',
  'import_subject',
  'source_profile',
  'audit_entry',
  'ledger',
  'ledger_head',
] as const;
export type BackedUpTable = (typeof BACKED_UP)[number];

const quoted = (table: BackedUpTable) => `"${table}"`;

/** Whole tables as JSON rows, out and in. */
@Injectable()
export class TablesRepository {
  constructor(private readonly database: Database) {}

  /** One consistent moment of all tables: writers wait until `work` has returned. */
  atOneMoment<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.database.system(async (manager) => {
      await manager.query(`lock table ${BACKED_UP.map(quoted).join(', ')} in share mode`);
      return work(manager);
    });
  }

  /** At most `limit` rows as JSON text, from `offset` in a fixed order. */
  async rows(
    manager: EntityManager,
    table: BackedUpTable,
    offset: number,
    limit: number,
  ): Promise<string[]> {
    const sql = `select row_to_json(t)::text as row from ${quoted(table)} t order by ${order(table)} limit $1 offset $2`;
    const found: { row: string }[] = await manager.query(sql, [limit, offset]);
    return found.map(({ row }) => row);
  }

  /** Whether nothing but the empty schema is there. */
  async isEmpty(): Promise<boolean> {
    return this.database.system(async (manager) => {
      const found: unknown[] = await manager.query('select 1 from municipality limit 1');
      return found.length === 0;
    });
  }

  /** All tables in one transaction, or none. */
  inOneTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.database.system(work);
  }

  async insert(
    manager: EntityManager,
    table: BackedUpTable,
    rows: readonly string[],
  ): Promise<void> {
    if (table === 'ledger_head') await manager.query('delete from ledger_head');
    const columns = await this.columnsOf(manager, table, rows[0] ?? '{}');
    const sql = `insert into ${quoted(table)} (${columns}) select ${columns} from json_populate_recordset(null::${quoted(table)}, $1::json)`;
    await manager.query(sql, [`[${rows.join(',')}]`]);
  }

  /** The columns that the rows have: what a backup of an earlier version lacks gets its default. */
  private async columnsOf(
    manager: EntityManager,
    table: BackedUpTable,
    row: string,
  ): Promise<string> {
    const sql = `select quote_ident(column_name) as name from information_schema.columns
      where table_schema = current_schema() and table_name = $1 and column_name = any($2)`;
    const given = Object.keys(JSON.parse(row) as object);
    const found: { name: string }[] = await manager.query(sql, [table, given]);
    return found.map(({ name }) => name).join(', ');
  }
}

function order(table: BackedUpTable): string {
  // An import may name an earlier one as its twin.
  if (table === 'import') return 'created_at, id';
  return table === 'ledger' ? 'seq' : 't::text';
}
