import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../../entities';
import { dataSourceOptions } from '../data-source-options';
import { Database } from '../database';

export interface TestDatabase {
  database: Database;
  source: DataSource;
  url: string;
  close(): Promise<void>;
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** An empty migrated database on a real PostgreSQL, for one spec file. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const template = process.env.TEST_DATABASE_URL ?? '';
  const name = `spec_${randomBytes(6).toString('hex')}`;
  const admin = new URL(template);
  admin.pathname = '/postgres';
  const own = new URL(template);
  own.pathname = `/${name}`;
  await run(admin.href, `create database ${name} template ${new URL(template).pathname.slice(1)}`);
  const source = await new DataSource(dataSourceOptions(own.href, entities)).initialize();
  return {
    database: new Database(source),
    source,
    url: own.href,
    close: async () => {
      await source.destroy();
      await run(admin.href, `drop database ${name} with (force)`);
    },
  };
}
