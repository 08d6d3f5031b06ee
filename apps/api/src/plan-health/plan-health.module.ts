import { Module } from '@nestjs/common';
import { FollowupModule } from '../followup/followup.module';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { ThemesModule } from '../themes/themes.module';
import { PlanHealthController } from './plan-health.controller';
import { ReadKnown } from './read-known';
import { ShowHealth } from './show-health';

@Module({
  imports: [ProjectsModule, ThemesModule, FollowupModule, PortfolioModule],
  controllers: [PlanHealthController],
  providers: [ReadKnown, ShowHealth],
})
export class PlanHealthModule {}
