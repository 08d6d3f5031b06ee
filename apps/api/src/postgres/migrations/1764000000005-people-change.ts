import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A user's role and access can change after the invitation. */
export class PeopleChange1764000000005 implements MigrationInterface {
  readonly name = 'PeopleChange1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table app_user add column version integer not null default 1,
      add column deactivated_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table app_user drop column version, drop column deactivated_at');
  }
}
