import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { parseSettings } from '../config/settings';
import { ImportLog } from './import-log';

describe('the import log', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'gevinst-log-'));
  const incoming = path.join(dataDir, 'import-log/incoming');
  const log = new ImportLog(parseSettings({ DATA_DIR: dataDir }));
  beforeAll(() => log.onModuleInit());
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('keeps the exact bytes under their hash', async () => {
    const bytes = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0xe6]);
    const stored = await log.store(Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]));
    expect(stored).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: 5,
    });
    expect(readFileSync(log.original(stored.sha256))).toEqual(bytes);
    expect(readdirSync(incoming)).toEqual([]);
  });

  it('leaves nothing of an upload that breaks off, is empty or is refused', async () => {
    const broken = new Readable({ read: () => undefined });
    broken.push('a;b');
    setImmediate(() => broken.destroy(new Error('cut')));
    await expect(log.store(broken)).rejects.toThrow('cut');
    await expect(log.store(Readable.from([]))).rejects.toMatchObject({ code: 'file_empty' });
    const refuse = (): void => {
      throw new Error('refused');
    };
    await expect(log.store(Readable.from(['x']), refuse)).rejects.toThrow('refused');
    expect(readdirSync(incoming)).toEqual([]);
    expect(readdirSync(path.join(dataDir, 'import-log/originals'))).toHaveLength(1);
  });

  it('drops what a killed process had begun to receive', async () => {
    writeFileSync(path.join(incoming, 'half'), 'a;b');
    await log.onModuleInit();
    expect(readdirSync(incoming)).toEqual([]);
  });
});
