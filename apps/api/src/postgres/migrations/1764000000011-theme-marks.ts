import type { MigrationInterface, QueryRunner } from 'typeorm';
import { municipality } from './municipality-column';
import { tenantTable } from './tenant-table';

const statements = [
  // A node is a change or a benefit, so it has no foreign key.
  `create table theme_mark (
    project_id uuid not null references project,
    node_id uuid not null,
    theme text not null,
    ${municipality},
    relevance text not null default 'open',
    challenge text not null default '',
    note text not null default '',
    barrier text not null default 'none',
    action_ids jsonb not null default '[]',
    version integer not null default 1,
    by text not null,
    at timestamptz not null default now(),
    primary key (project_id, node_id, theme)
  )`,
  ...tenantTable('theme_mark'),
];

/** What each change and benefit of a tree says of each of the six themes. */
export class ThemeMarks1764000000011 implements MigrationInterface {
  readonly name = 'ThemeMarks1764000000011';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table theme_mark');
  }
}
