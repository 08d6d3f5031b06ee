import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module';
import { ThemesModule } from '../themes/themes.module';
import { ReadAttention } from './attention-facts';
import { ListReminders } from './list-reminders';
import { MyWorkController } from './my-work.controller';
import { RemindersController } from './reminders.controller';
import { ShowAttention } from './show-attention';
import { ShowMyWork } from './show-my-work';

@Module({
  imports: [ProjectsModule, ThemesModule],
  controllers: [RemindersController, MyWorkController],
  providers: [ListReminders, ReadAttention, ShowMyWork, ShowAttention],
  exports: [ReadAttention],
})
export class FollowupModule {}
