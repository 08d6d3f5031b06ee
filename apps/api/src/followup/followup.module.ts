import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module';
import { ListReminders } from './list-reminders';
import { RemindersController } from './reminders.controller';

@Module({
  imports: [ProjectsModule],
  controllers: [RemindersController],
  providers: [ListReminders],
})
export class FollowupModule {}
