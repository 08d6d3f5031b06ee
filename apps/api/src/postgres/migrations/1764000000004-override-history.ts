import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An override that has ended is kept, with who ended it and when: one standing per project, any number before it. */
export class OverrideHistory1764000000004 implements MigrationInterface {
  readonly name = 'OverrideHistory1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table light_override drop constraint light_override_pkey,
      add column id uuid primary key default gen_random_uuid(),
      add column ended_at timestamptz, add column ended_by text`);
    await runner.query(`create unique index light_override_standing
      on light_override (project_id) where ended_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from light_override where ended_at is not null`);
    await runner.query(`drop index light_override_standing`);
    await runner.query(`alter table light_override drop column id, drop column ended_at,
      drop column ended_by, add primary key (project_id)`);
  }
}
