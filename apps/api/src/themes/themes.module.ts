import { Module } from '@nestjs/common';
import { TenantWrites } from '../ledger/tenant-writes';
import { ProjectsModule } from '../projects/projects.module';
import { Measuring } from './facts/measuring';
import { ThemesController } from './themes.controller';
import { Themes } from './themes.port';
import { ThemesService } from './themes-service';

@Module({
  imports: [ProjectsModule],
  controllers: [ThemesController],
  providers: [
    TenantWrites,
    Measuring,
    ThemesService,
    { provide: Themes, useExisting: ThemesService },
  ],
  exports: [Themes],
})
export class ThemesModule {}
