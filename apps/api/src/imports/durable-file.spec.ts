import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DurableFile } from './durable-file';

describe('a file that is on the disk', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'gevinst-durable-'));
  afterAll(() => rmSync(dir, { recursive: true }));

  it('has every piece in order, small ones and large ones', async () => {
    const to = path.join(dir, 'pieces');
    const file = await DurableFile.create(to);
    const expected: Buffer[] = [];
    for (let i = 0; i < 60; i++) {
      const piece = Buffer.alloc(i % 7 === 0 ? 1_500_000 : 65_000 + i, i);
      expected.push(piece);
      await file.add(piece);
    }
    await file.finish();
    await file.close();
    expect(readFileSync(to).equals(Buffer.concat(expected))).toBe(true);
  });

  it('is there, and empty, when nothing came', async () => {
    const to = path.join(dir, 'empty');
    const file = await DurableFile.create(to);
    await file.finish();
    await file.close();
    expect(readFileSync(to)).toHaveLength(0);
  });

  it('says that the disk is full', async () => {
    const file = await DurableFile.create('/dev/full');
    await file.add(Buffer.alloc(2 << 20));
    await expect(file.finish()).rejects.toMatchObject({ code: 'ENOSPC' });
    await file.close();
  });
});
