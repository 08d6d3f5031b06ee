import type { MigrationInterface, QueryRunner } from 'typeorm';
import { municipality } from './municipality-column';
import { tenantTable } from './tenant-table';

/** A withdrawn one is kept for the days on which it was there, and its code is free again. */
const withdrawable = (table: string) => [
  `alter table ${table} drop constraint ${table}_code, add column withdrawn_at timestamptz`,
  `create unique index ${table}_code on ${table} (municipality_id, code) where withdrawn_at is null`,
];

const statements = [
  ...['project', 'indicator'].flatMap(withdrawable),
  `create table import_subject (
    import_id uuid not null references "import",
    kind text not null,
    subject_id uuid not null,
    ${municipality},
    created boolean not null,
    version integer not null,
    primary key (import_id, kind, subject_id)
  )`,
  `create index import_subject_subject on import_subject (subject_id)`,
  ...tenantTable('import_subject'),
];

/** What a portfolio file made and changed, and the way to take back what it made. */
export class UndoOfPortfolios1764000000006 implements MigrationInterface {
  readonly name = 'UndoOfPortfolios1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_subject');
    for (const table of ['project', 'indicator']) {
      await runner.query(`drop index ${table}_code`);
      await runner.query(`alter table ${table} drop column withdrawn_at,
        add constraint ${table}_code unique (municipality_id, code)`);
    }
  }
}
