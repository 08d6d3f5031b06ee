import { Module } from '@nestjs/common';
import { TenantWrites } from '../ledger/tenant-writes';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { ThemesModule } from '../themes/themes.module';
import { ShowTree } from './show-tree';
import { TreeController } from './tree.controller';
import { TreesService } from './trees-service';
import { Trees } from './trees.port';

@Module({
  imports: [PortfolioModule, ProjectsModule, ThemesModule],
  controllers: [TreeController],
  providers: [ShowTree, TenantWrites, { provide: Trees, useClass: TreesService }],
  exports: [Trees],
})
export class TreeModule {}
