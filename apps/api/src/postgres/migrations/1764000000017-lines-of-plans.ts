import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which lines of a portfolio file the amounts of a plan came; null of plans from before that was kept. */
export class LinesOfPlans1764000000017 implements MigrationInterface {
  readonly name = 'LinesOfPlans1764000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_subject add column lines jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table import_subject drop column lines');
  }
}
