import { Module } from '@nestjs/common';
import { TenantWrites } from '../ledger/tenant-writes';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { ShowTree } from './show-tree';
import { TreeController } from './tree.controller';

@Module({
  imports: [PortfolioModule, ProjectsModule],
  controllers: [TreeController],
  providers: [ShowTree, TenantWrites],
})
export class TreeModule {}
