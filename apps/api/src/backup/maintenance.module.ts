import { Module } from '@nestjs/common';
import { ConfigModule } from '../config/config.module';
import { PostgresModule } from '../postgres/postgres.module';
import { WarehouseModule } from '../warehouse/warehouse.module';
import { RestoreBackup } from './restore-backup';
import { TablesRepository } from './tables.repository';
import { TakeBackup } from './take-backup';

/** The part of the application that works on a stopped installation, from the command line. */
@Module({
  imports: [ConfigModule, PostgresModule, WarehouseModule],
  providers: [TablesRepository, TakeBackup, RestoreBackup],
})
export class MaintenanceModule {}
