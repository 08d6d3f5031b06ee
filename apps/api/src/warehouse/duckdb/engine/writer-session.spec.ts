import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { LedgerRow } from '../../ledger-source';
import { openInstance } from './open-instance';
import { WriterSession } from './writer-session';

const SMALL: LedgerRow = {
  seq: 1,
  municipalityId: '00000000-0000-4000-8000-000000000000',
  recordedAt: new Date(0),
  event: { kind: 'import_undone', importId: '00000000-0000-4000-8000-000000000000' },
};
const JOINED = `SELECT DISTINCT m.seq, m.no FROM kept AS m
  JOIN named AS a ON a.seq = m.seq AND a.no IS NOT NULL ORDER BY ALL`;
const Row = z.object({ seq: z.coerce.number() });

describe('a plan that is kept', () => {
  const importLogDir = mkdtempSync(path.join(os.tmpdir(), 'gevinst-writer-'));
  afterAll(() => rmSync(importLogDir, { recursive: true, force: true }));

  it('finds rows with values that no row had when it was made', async () => {
    const instance = await openInstance({ file: ':memory:', importLogDir });
    const writer = new WriterSession(instance);
    const found = async (rows: string) => {
      const connection = await instance.connect();
      for (const table of ['kept', 'named']) {
        await connection.run(`CREATE TABLE IF NOT EXISTS ${table}(seq BIGINT, no INTEGER)`);
        await connection.run(`INSERT INTO ${table} VALUES ${rows}`);
      }
      connection.closeSync();
      const all = await writer.use(SMALL, (session) => session.rows(JOINED, {}, Row));
      return all.map(({ seq }) => seq);
    };
    expect(await found('(2, 0), (3, 1)')).toEqual([2, 3]);
    // Tables that are made meanwhile would have the plan made again.
    expect(await found('(900, 2)')).toEqual([2, 3, 900]);
    writer.close();
    instance.closeSync();
  });
});
