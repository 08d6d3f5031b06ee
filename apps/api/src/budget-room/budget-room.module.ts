import { Module } from '@nestjs/common';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { ThemesModule } from '../themes/themes.module';
import { BudgetRoomController } from './budget-room.controller';
import { ReadRoom } from './read-room';
import { ShowBudgetRoom } from './show-budget-room';

@Module({
  imports: [PortfolioModule, ProjectsModule, ThemesModule],
  controllers: [BudgetRoomController],
  providers: [ReadRoom, ShowBudgetRoom],
  exports: [ReadRoom],
})
export class BudgetRoomModule {}
