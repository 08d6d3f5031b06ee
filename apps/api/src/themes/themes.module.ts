import { Global, Module } from '@nestjs/common';
import { TenantWrites } from '../ledger/tenant-writes';
import { ProjectsModule } from '../projects/projects.module';
import { Closures } from '../portfolio/closures.port';
import { ChannelClosures } from './facts/channel-closures';
import { ChannelShifts } from './facts/channel-shifts';
import { MeasuredMonths } from './facts/measured-months';
import { Measuring } from './facts/measuring';
import { ThemesController } from './themes.controller';
import { Themes } from './themes.port';
import { ThemesService } from './themes-service';

/** Global, since the portfolio below asks it for its closures without knowing it. */
@Global()
@Module({
  imports: [ProjectsModule],
  controllers: [ThemesController],
  providers: [
    TenantWrites,
    MeasuredMonths,
    Measuring,
    ChannelShifts,
    ThemesService,
    { provide: Themes, useExisting: ThemesService },
    ChannelClosures,
    { provide: Closures, useExisting: ChannelClosures },
  ],
  exports: [Themes, Closures, ChannelShifts],
})
export class ThemesModule {}
