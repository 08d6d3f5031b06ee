import type { MigrationInterface, QueryRunner } from 'typeorm';
import { municipality } from './municipality-column';
import { tenantTable } from './tenant-table';

const statements = [
  `create table theme (
    project_id uuid not null references project,
    theme text not null,
    ${municipality},
    relevance text not null default 'open',
    content jsonb not null,
    version integer not null default 1,
    updated_by text not null,
    updated_at timestamptz not null default now(),
    primary key (project_id, theme)
  )`,
  ...tenantTable('theme'),
];

/** The six themes of a project's plan, one document each. */
export class Themes1764000000009 implements MigrationInterface {
  readonly name = 'Themes1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table theme');
  }
}
