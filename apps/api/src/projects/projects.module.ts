import { Module } from '@nestjs/common';
import { IndicatorsModule } from '../indicators/indicators.module';
import { TenantWrites } from '../ledger/tenant-writes';
import { PlanModule } from '../plan/plan.module';
import { BenefitsController } from './benefits.controller';
import { ChangesController } from './changes.controller';
import { OverrideController } from './override.controller';
import { Projects } from './projects.port';
import { ProjectEdits } from './project-edits';
import { ProjectsController } from './projects.controller';
import { ProjectsService } from './projects-service';

@Module({
  imports: [IndicatorsModule, PlanModule],
  controllers: [ProjectsController, ChangesController, BenefitsController, OverrideController],
  providers: [TenantWrites, ProjectEdits, { provide: Projects, useClass: ProjectsService }],
  exports: [Projects],
})
export class ProjectsModule {}
