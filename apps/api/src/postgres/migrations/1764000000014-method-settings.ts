import type { MigrationInterface, QueryRunner } from 'typeorm';
import { municipality } from './municipality-column';
import { tenantTable } from './tenant-table';

const statements = [
  `create table method_setting (
    ${municipality},
    content jsonb not null,
    version integer not null default 1,
    updated_by text not null,
    updated_at timestamptz not null default now(),
    primary key (municipality_id)
  )`,
  ...tenantTable('method_setting'),
];

/** What a municipality settles where the method leaves it open. */
export class MethodSettings1764000000014 implements MigrationInterface {
  readonly name = 'MethodSettings1764000000014';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table method_setting');
  }
}
