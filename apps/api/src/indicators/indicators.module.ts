import { Module } from '@nestjs/common';
import { TenantWrites } from '../ledger/tenant-writes';
import { IndicatorsController } from './indicators.controller';
import { Indicators } from './indicators.port';
import { IndicatorsService } from './indicators-service';

@Module({
  controllers: [IndicatorsController],
  providers: [TenantWrites, { provide: Indicators, useClass: IndicatorsService }],
  exports: [Indicators],
})
export class IndicatorsModule {}
