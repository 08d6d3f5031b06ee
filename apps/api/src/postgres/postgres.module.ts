import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options';
import { Database } from './database';
import { PostgresServer } from './postgres-server';

@Global()
@Module({ providers: [PostgresServer], exports: [PostgresServer] })
class PostgresServerModule {}

@Global()
@Module({
  imports: [
    PostgresServerModule,
    TypeOrmModule.forRootAsync({
      imports: [PostgresServerModule],
      inject: [PostgresServer],
      useFactory: async (server: PostgresServer) => ({
        ...dataSourceOptions(await server.url()),
        migrationsRun: true,
        retryAttempts: 5,
        retryDelay: 500,
      }),
    }),
  ],
  providers: [
    { provide: Database, inject: [DataSource], useFactory: (s: DataSource) => new Database(s) },
  ],
  exports: [Database],
})
export class PostgresModule {}
