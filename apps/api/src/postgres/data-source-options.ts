import type { DataSourceOptions } from 'typeorm';
import { entities } from './entities';
import { migrations } from './migrations/all';
import { ReadableNames } from './naming';

/** How to reach PostgreSQL. The schema comes from the migrations only. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'all',
    namingStrategy: new ReadableNames(),
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    applicationName: 'gevinst',
    poolSize: 20,
    connectTimeoutMS: 10_000,
  };
}
