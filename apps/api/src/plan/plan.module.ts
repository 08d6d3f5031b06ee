import { Module } from '@nestjs/common';
import { TenantWrites } from '../ledger/tenant-writes';
import { Plans } from './plans.port';
import { PlansService } from './plans-service';
import { RevisionsController } from './revisions.controller';

@Module({
  controllers: [RevisionsController],
  providers: [TenantWrites, { provide: Plans, useClass: PlansService }],
  exports: [Plans],
})
export class PlanModule {}
