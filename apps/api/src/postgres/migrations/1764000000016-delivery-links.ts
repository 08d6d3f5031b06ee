import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a project's delivery and contract are managed; null of projects that have not said so. */
export class DeliveryLinks1764000000016 implements MigrationInterface {
  readonly name = 'DeliveryLinks1764000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project add column delivery_url text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table project drop column delivery_url');
  }
}
