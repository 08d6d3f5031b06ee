import { type DynamicModule, Module } from '@nestjs/common';
import { ConfigModule } from '../config/config.module';
import { LedgerModule } from '../ledger/ledger.module';
import type { Entities } from '../postgres/data-source-options';
import { PostgresModule } from '../postgres/postgres.module';
import { WarehouseModule } from '../warehouse/warehouse.module';
import { RestoreBackup } from './restore-backup';
import { TablesRepository } from './tables.repository';
import { TakeBackup } from './take-backup';

/** The part of the application that works on a stopped installation, from the command line. */
@Module({
  imports: [ConfigModule, LedgerModule, WarehouseModule],
  providers: [TablesRepository, TakeBackup, RestoreBackup],
})
export class MaintenanceModule {
  static with(entities: Entities): DynamicModule {
    return { module: MaintenanceModule, imports: [PostgresModule.with(entities)] };
  }
}
