import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { dataSourceOptions, type Entities } from './data-source-options';
import { Database } from './database';
import { PostgresServer } from './postgres-server';

@Global()
@Module({ providers: [PostgresServer], exports: [PostgresServer] })
class PostgresServerModule {}

@Global()
@Module({})
export class PostgresModule {
  static with(entities: Entities): DynamicModule {
    return {
      module: PostgresModule,
      imports: [PostgresServerModule, connection(entities)],
      providers: [
        { provide: Database, inject: [DataSource], useFactory: (s: DataSource) => new Database(s) },
      ],
      exports: [Database],
    };
  }
}

const connection = (entities: Entities) =>
  TypeOrmModule.forRootAsync({
    imports: [PostgresServerModule],
    inject: [PostgresServer],
    useFactory: async (server: PostgresServer) => ({
      ...dataSourceOptions(await server.url(), entities),
      migrationsRun: true,
      retryAttempts: 5,
      retryDelay: 500,
    }),
  });
