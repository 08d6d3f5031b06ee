import { Module } from '@nestjs/common';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { ThemesModule } from '../themes/themes.module';
import { AlertRouting } from './alert-routing';
import { ReadAttention } from './attention-facts';
import { ListReminders } from './list-reminders';
import { MyWorkController } from './my-work.controller';
import { RemindersController } from './reminders.controller';
import { ShowAttention } from './show-attention';
import { ShowMyWork } from './show-my-work';

@Module({
  imports: [ProjectsModule, ThemesModule, PortfolioModule],
  controllers: [RemindersController, MyWorkController],
  providers: [ListReminders, AlertRouting, ReadAttention, ShowMyWork, ShowAttention],
  exports: [ReadAttention],
})
export class FollowupModule {}
