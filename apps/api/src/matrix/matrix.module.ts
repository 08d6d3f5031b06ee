import { Module } from '@nestjs/common';
import { TenantWrites } from '../ledger/tenant-writes';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { Matrices } from './matrices.port';
import { MatricesService } from './matrices-service';
import { MatrixController } from './matrix.controller';
import { ShowMatrix } from './show-matrix';

@Module({
  imports: [ProjectsModule, PortfolioModule],
  controllers: [MatrixController],
  providers: [TenantWrites, ShowMatrix, { provide: Matrices, useClass: MatricesService }],
  exports: [Matrices],
})
export class MatrixModule {}
