import type { MigrationInterface, QueryRunner } from 'typeorm';
import { municipality } from './municipality-column';

const mine = `municipality_id::text = current_setting('app.municipality_id', true)
  or current_setting('app.scope', true) = 'system'`;

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
  `grant select, insert, update, delete on import_subject to gevinst_tenant`,
  `alter table import_subject enable row level security`,
  `alter table import_subject force row level security`,
  `create policy tenant on import_subject using (${mine}) with check (${mine})`,
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
