import { Module } from '@nestjs/common';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { ThemesModule } from '../themes/themes.module';
import { BarriersController } from './barriers.controller';
import { ListBarriers } from './list-barriers';
import { ReadPlans } from './read-plans';

@Module({
  imports: [ProjectsModule, ThemesModule, PortfolioModule],
  controllers: [BarriersController],
  providers: [ListBarriers, ReadPlans],
})
export class BarriersModule {}
