import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DuckDBInstance } from '@duckdb/node-api';
import { z } from 'zod';
import { openInstance } from './open-instance';
import { ReaderSessions } from './reader-sessions';
import type { DuckSession } from './session';

const Found = z.object({ n: z.number() });
const COUNT = `SELECT count(*)::INTEGER AS n FROM value AS v JOIN place AS p USING (no) WHERE v.no <= $most`;
/** What is not measured counts as 1. */
const SUM = 'SELECT sum(coalesce(actual, 1))::INTEGER AS n FROM value';

describe('sessions that questions are asked in', () => {
  const importLogDir = mkdtempSync(path.join(os.tmpdir(), 'gevinst-readers-'));
  let instance: DuckDBInstance;
  let readers: ReaderSessions;

  beforeEach(async () => {
    instance = await openInstance({ file: ':memory:', importLogDir });
    readers = new ReaderSessions(instance);
    await write('CREATE TABLE value (no INTEGER, actual INTEGER)');
    await write('CREATE TABLE place (no INTEGER)');
    await write('INSERT INTO value VALUES (1, NULL)');
    await write('INSERT INTO place VALUES (1)');
  });

  afterAll(() => rmSync(importLogDir, { recursive: true, force: true }));
  afterEach(() => {
    readers.close();
    instance.closeSync();
  });

  async function write(sql: string): Promise<void> {
    const connection = await instance.connect();
    await connection.run(sql);
    connection.closeSync();
  }

  const count = (session: DuckSession) => session.rows(COUNT, { most: 1_000 }, Found);

  it('are asked again with the plan they have, and see rows far outside what it was made for', async () => {
    expect(await readers.use(count)).toEqual([{ n: 1 }]);
    await write('INSERT INTO value SELECT unnest(range(2, 900)), NULL');
    await write('INSERT INTO place SELECT unnest(range(-50, 2000))');
    expect(await readers.use(count)).toEqual([{ n: 900 }]);
  });

  it('see the first value of a column that was empty when the plan was made', async () => {
    const sum = (session: DuckSession) => session.rows(SUM, {}, Found);
    expect(await readers.use(sum)).toEqual([{ n: 1 }]);
    await write('INSERT INTO value VALUES (2, 40)');
    expect(await readers.use(sum)).toEqual([{ n: 41 }]);
  });

  it('come back and are used again', async () => {
    const first = await readers.use((session) => Promise.resolve(session));
    expect(await readers.use((session) => Promise.resolve(session))).toBe(first);
  });

  it('are never two questions’ at a time', async () => {
    const inUse = new Set<DuckSession>();
    const ask = () =>
      readers.use(async (session) => {
        expect(inUse.has(session)).toBe(false);
        inUse.add(session);
        const found = await count(session);
        inUse.delete(session);
        return found;
      });
    const answers = await Promise.all(Array.from({ length: 12 }, ask));
    expect(answers).toEqual(answers.map(() => [{ n: 1 }]));
  });

  it('are left after a failure', async () => {
    const failing: DuckSession[] = [];
    const failure = readers.use((session) => {
      failing.push(session);
      return session.rows('SELECT no FROM nowhere', {}, Found);
    });
    await expect(failure).rejects.toThrow('nowhere');
    expect(await readers.use((session) => Promise.resolve(session))).not.toBe(failing[0]);
    expect(await readers.use(count)).toEqual([{ n: 1 }]);
  });
});
