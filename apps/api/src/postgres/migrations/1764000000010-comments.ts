import type { MigrationInterface, QueryRunner } from 'typeorm';
import { municipality } from './municipality-column';
import { tenantTable } from './tenant-table';

const TABLES = ['comment', 'comment_mention', 'participation'];

const statements = [
  `create table comment (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    project_id uuid not null references project,
    subject_kind text not null,
    subject_id text not null,
    text text not null,
    author text not null,
    author_id uuid not null,
    at timestamptz not null default now(),
    removed_at timestamptz
  )`,
  `create index comment_project on comment (project_id, at)`,
  `create table comment_mention (
    comment_id uuid not null references comment,
    user_id uuid not null references app_user,
    ${municipality},
    seen_at timestamptz,
    primary key (comment_id, user_id)
  )`,
  `create index comment_mention_unseen on comment_mention (user_id) where seen_at is null`,
  `create table participation (
    project_id uuid not null references project,
    name text not null,
    activity text not null,
    day date not null,
    ${municipality},
    user_id uuid,
    primary key (project_id, name, activity, day)
  )`,
  ...TABLES.flatMap(tenantTable),
];

/** What people say about a plan, whom they name, and who has taken part in it. */
export class Comments1764000000010 implements MigrationInterface {
  readonly name = 'Comments1764000000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.query(`drop table ${table}`);
  }
}
