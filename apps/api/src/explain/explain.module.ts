import { Module } from '@nestjs/common';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { ExplainController } from './explain.controller';
import { ExplainFigure } from './explain-figure';
import { ImportNames } from './imports.repository';
import { MeasuredRows } from './measured-rows';

@Module({
  imports: [ProjectsModule, PortfolioModule],
  controllers: [ExplainController],
  providers: [ImportNames, MeasuredRows, ExplainFigure],
})
export class ExplainModule {}
