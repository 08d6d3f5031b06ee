import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The order in which a tree is shown, what a change is about, and the test of a benefit. */
export class BenefitTree1764000000008 implements MigrationInterface {
  readonly name = 'BenefitTree1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table change add column position integer not null default 0,
      add column description text not null default ''`);
    await runner.query(`alter table benefit add column position integer not null default 0,
      add column doam jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table benefit drop column doam, drop column position');
    await runner.query('alter table change drop column description, drop column position');
  }
}
