import path from 'node:path';
import {
  Global,
  Inject,
  Module,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { Settings } from '../config/settings';
import { DuckDbWarehouse } from './duckdb/duckdb-warehouse';
import { LedgerSource } from './ledger-source';
import { Warehouse } from './warehouse.port';

/** One warehouse per process; current with the ledger before the first request is answered. */
@Global()
@Module({
  providers: [
    {
      provide: Warehouse,
      inject: [Settings, LedgerSource],
      useFactory: ({ dataDir }: Settings, source: LedgerSource) =>
        DuckDbWarehouse.open(
          {
            file: path.join(dataDir, 'warehouse.duckdb'),
            importLogDir: path.join(dataDir, 'import-log'),
          },
          source,
        ),
    },
  ],
  exports: [Warehouse],
})
export class WarehouseModule implements OnModuleInit, OnApplicationShutdown {
  constructor(@Inject(Warehouse) private readonly warehouse: Warehouse) {}

  onModuleInit(): Promise<void> {
    return this.warehouse.catchUp();
  }

  /** After the last request: nobody asks any more. */
  onApplicationShutdown(): Promise<void> {
    return this.warehouse.close();
  }
}
