import { Module } from '@nestjs/common';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { ExplainShift } from './channels/explain-shift';
import { ExplainController } from './explain.controller';
import { ExplainFigure } from './explain-figure';
import { ImportNames } from './imports.repository';
import { MeasuredRows } from './measured-rows';
import { ExplainRevision } from './revision/explain-revision';

@Module({
  imports: [ProjectsModule, PortfolioModule],
  controllers: [ExplainController],
  providers: [ImportNames, MeasuredRows, ExplainRevision, ExplainShift, ExplainFigure],
})
export class ExplainModule {}
