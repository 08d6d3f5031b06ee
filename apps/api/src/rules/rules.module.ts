import { Module } from '@nestjs/common';
import { PortfolioModule } from '../portfolio/portfolio.module';
import { ProjectsModule } from '../projects/projects.module';
import { ThemesModule } from '../themes/themes.module';
import { ListRules } from './list-rules';
import { RulesController } from './rules.controller';

@Module({
  imports: [ProjectsModule, ThemesModule, PortfolioModule],
  controllers: [RulesController],
  providers: [ListRules],
})
export class RulesModule {}
