import type { DataSourceOptions } from 'typeorm';
import { migrations } from './migrations/all';
import { ReadableNames } from './naming';

/** The classes of all tables: the rooms they stand in are above this one, so the app hands them in. */
export type Entities = NonNullable<DataSourceOptions['entities']>;

/** How to reach PostgreSQL. The schema comes from the migrations only. */
export function dataSourceOptions(url: string, entities: Entities): DataSourceOptions {
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
