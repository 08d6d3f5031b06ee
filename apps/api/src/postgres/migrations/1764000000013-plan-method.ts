import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tree and the themes as they stood when a plan was approved; null of those approved before they were kept. */
export class PlanMethod1764000000013 implements MigrationInterface {
  readonly name = 'PlanMethod1764000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan_revision add column method jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table plan_revision drop column method');
  }
}
