import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects/projects.module';
import { StandingReader } from './standing-reader';
import { ShowGoals } from './goals/show-goals';
import { Goals } from './goals.port';
import { Effects } from './effect.port';
import { WritePortfolioFile } from './files/write-portfolio-file';
import { PortfolioFilesController } from './http/portfolio-files.controller';
import { PortfolioController } from './http/portfolio.controller';
import { ProjectPagesController } from './http/project-pages.controller';
import { SeriesController } from './http/series.controller';
import { MunicipalityRepository } from './municipality.repository';
import { ListDeviations } from './page/list-deviations';
import { ListProjects } from './page/list-projects';
import { ShowHeatMap } from './page/show-heat-map';
import { ShowPortfolio } from './page/show-portfolio';
import { ShowProject } from './page/show-project';
import { ShowParts } from './page/show-parts';
import { ShowSeries } from './page/show-series';
import { ShowTrend } from './page/show-trend';
import { PreviewEffects } from './preview-effects';

const pages = [
  ShowPortfolio,
  ShowTrend,
  ShowHeatMap,
  ListDeviations,
  ListProjects,
  ShowProject,
  ShowParts,
  ShowSeries,
];

@Module({
  imports: [ProjectsModule],
  controllers: [
    PortfolioController,
    PortfolioFilesController,
    ProjectPagesController,
    SeriesController,
  ],
  providers: [
    StandingReader,
    MunicipalityRepository,
    ...pages,
    WritePortfolioFile,
    { provide: Effects, useClass: PreviewEffects },
    { provide: Goals, useClass: ShowGoals },
  ],
  exports: [Effects, Goals, StandingReader],
})
export class PortfolioModule {}
