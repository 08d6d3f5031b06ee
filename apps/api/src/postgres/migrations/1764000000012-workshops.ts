import type { MigrationInterface, QueryRunner } from 'typeorm';
import { municipality } from './municipality-column';
import { tenantTable } from './tenant-table';

const statements = [
  `create table workshop (
    id uuid primary key default gen_random_uuid(),
    ${municipality},
    project_id uuid not null references project,
    state text not null default 'running',
    place jsonb,
    facilitator text not null,
    participants jsonb not null default '[]',
    outcome jsonb,
    started_at timestamptz not null default now(),
    ended_at timestamptz,
    version integer not null default 1
  )`,
  `create unique index workshop_open on workshop (project_id) where ended_at is null`,
  ...tenantTable('workshop'),
];

/** Start-up workshops, with the place that each has come to. */
export class Workshops1764000000012 implements MigrationInterface {
  readonly name = 'Workshops1764000000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table workshop');
  }
}
