import { Module } from '@nestjs/common';
import { BudgetRoomModule } from '../budget-room/budget-room.module';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { ExplainShift } from './channels/explain-shift';
import { ExplainController } from './explain.controller';
import { ExplainFigure } from './explain-figure';
import { ImportNames } from './imports.repository';
import { MeasuredRows } from './measured-rows';
import { ExplainRevision } from './revision/explain-revision';
import { ExplainRoom } from './room/explain-room';

@Module({
  imports: [BudgetRoomModule, ProjectsModule, PortfolioModule],
  controllers: [ExplainController],
  providers: [ImportNames, MeasuredRows, ExplainRevision, ExplainRoom, ExplainShift, ExplainFigure],
})
export class ExplainModule {}
