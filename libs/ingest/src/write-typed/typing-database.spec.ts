import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { tempPaths } from '../testing/temp-folder';
import { openTypingDatabase } from './typing-database';

const temp = tempPaths();

describe('the database of the import worker', () => {
  const [inside, outside] = [temp("typed rows of 'here'"), temp('elsewhere')];
  const own = path.join(inside, 'rows.parquet');
  const secret = path.join(outside, 'secret.csv');
  let connection: DuckDBConnection;

  beforeAll(async () => {
    for (const folder of [inside, outside]) mkdirSync(folder);
    writeFileSync(secret, 'a\n1\n');
    connection = await (await openTypingDatabase(inside)).connect();
  });
  afterAll(() => connection.closeSync());

  const sql = (text: string): string => `'${text.replaceAll("'", "''")}'`;

  it('writes and reads the typed rows', async () => {
    await connection.run(`COPY (SELECT 42 AS n) TO ${sql(own)} (FORMAT parquet)`);
    const read = await connection.runAndReadAll(`SELECT n FROM read_parquet(${sql(own)})`);
    expect(read.getRows()).toEqual([[42]]);
  });

  it.each([
    ['reads no other file', () => `SELECT * FROM read_csv(${sql(secret)})`],
    ['reads no file of the system', () => `SELECT * FROM read_text('/etc/hostname')`],
    [
      'leads nowhere by dots',
      () => `SELECT * FROM read_csv(${sql(`${inside}/../${path.basename(outside)}/secret.csv`)})`,
    ],
    ['writes no other file', () => `COPY (SELECT 1) TO ${sql(path.join(outside, 'x.csv'))}`],
    ['asks nobody', () => `SELECT * FROM read_csv('https://example.test/x.csv')`],
    ['opens no other database', () => `ATTACH ${sql(path.join(outside, 'x.duckdb'))}`],
    ['takes in no extension', () => 'INSTALL httpfs'],
  ])('%s', async (_, statement) => {
    await expect(connection.run(statement())).rejects.toThrow(/disabled|permission/i);
  });

  it.each([
    'SET enable_external_access = true',
    "SET allowed_directories = ['/']",
    "SET memory_limit = '100GB'",
    'SET lock_configuration = false',
    'RESET threads',
  ])('keeps its settings: %s', async (statement) => {
    await expect(connection.run(statement)).rejects.toThrow(/locked|cannot/i);
  });
});
