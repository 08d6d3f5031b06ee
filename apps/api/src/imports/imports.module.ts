import path from 'node:path';
import { Module } from '@nestjs/common';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { DownloadsController } from './http/downloads.controller';
import { ImportsController } from './http/imports.controller';
import { QuarantineController } from './http/quarantine.controller';
import { SourcesController } from './http/sources.controller';
import { Imports } from './imports.port';
import { ResumeImports } from './run/resume-imports';
import { ImportRunner } from './worker/import-runner';
import { WorkerProcess } from './worker/worker-process';
import { IMPORT_PROVIDERS } from './imports.providers';

/** Beside the bundle this runs from. DuckDB's memory comes on top of the heap. */
const worker = (): WorkerProcess =>
  new WorkerProcess({
    file: path.join(import.meta.dirname, 'import-worker.js'),
    heapMegabytes: 384,
  });

@Module({
  imports: [ProjectsModule, PortfolioModule],
  controllers: [ImportsController, DownloadsController, QuarantineController, SourcesController],
  providers: [...IMPORT_PROVIDERS, ResumeImports, { provide: ImportRunner, useFactory: worker }],
  exports: [Imports],
})
export class ImportsModule {}
