import { Module } from '@nestjs/common';
import { TenantWrites } from '../ledger/tenant-writes';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { Matrices } from './matrices.port';
import { MatricesService } from './matrices-service';
import { MatrixController } from './matrix.controller';
import { ShowMatrix } from './show-matrix';
import { WorkshopsController } from './workshop/workshops.controller';
import { Workshops } from './workshop/workshops.port';
import { WorkshopsService } from './workshop/workshops-service';

@Module({
  imports: [ProjectsModule, PortfolioModule],
  controllers: [MatrixController, WorkshopsController],
  providers: [
    TenantWrites,
    ShowMatrix,
    { provide: Matrices, useClass: MatricesService },
    { provide: Workshops, useClass: WorkshopsService },
  ],
  exports: [Matrices, Workshops],
})
export class MatrixModule {}
