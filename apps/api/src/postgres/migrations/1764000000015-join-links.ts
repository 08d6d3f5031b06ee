import type { MigrationInterface, QueryRunner } from 'typeorm';
import { municipality } from './municipality-column';
import { tenantTable } from './tenant-table';

const statements = [
  `create table meeting_link (
    hash text primary key,
    ${municipality},
    meeting_id uuid not null references meeting,
    until timestamptz not null,
    opened_by text not null,
    opened_at timestamptz not null default now()
  )`,
  `create index meeting_link_meeting on meeting_link (meeting_id)`,
  ...tenantTable('meeting_link'),
  `drop index meeting_join`,
  `alter table meeting drop column join_hash, drop column join_until`,
];

/** The links by which guests join a meeting: one for each screen that shows a code, instead of one for the meeting. */
export class JoinLinks1764000000015 implements MigrationInterface {
  readonly name = 'JoinLinks1764000000015';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table meeting add column join_hash text, add column join_until timestamptz',
    );
    await runner.query(
      'create unique index meeting_join on meeting (join_hash) where join_hash is not null',
    );
    await runner.query('drop table meeting_link');
  }
}
