import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module';
import { ThemesModule } from '../themes/themes.module';
import { BudgetRoomController } from './budget-room.controller';
import { ShowBudgetRoom } from './show-budget-room';

@Module({
  imports: [ProjectsModule, ThemesModule],
  controllers: [BudgetRoomController],
  providers: [ShowBudgetRoom],
})
export class BudgetRoomModule {}
