import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { namesPath } from '@gevinst/ingest';
import { Settings } from '../config/settings';
import { ProblemError } from '../http/problem-error';
import { DurableFile } from './durable-file';
import type { StoredOriginal } from './imports.port';

/** The files behind the imports: originals by their hash, typed rows and working files by import. */
@Injectable()
export class ImportLog implements OnModuleInit {
  private readonly root: string;

  constructor(settings: Settings) {
    this.root = path.join(settings.dataDir, 'import-log');
  }

  original(sha256: string): string {
    return path.join(this.root, 'originals', sha256);
  }

  typed(parquet: string): string {
    return path.join(this.root, 'typed', parquet);
  }

  /** Folder of what the reading of an import found: its layout, its rejects, its downloads. */
  work(importId: string): string {
    return path.join(this.root, 'work', importId);
  }

  /** Makes the folders and drops what an upload cut short has left. */
  async onModuleInit(): Promise<void> {
    for (const folder of ['originals', 'typed', 'work', 'incoming']) {
      await mkdir(path.join(this.root, folder), { recursive: true });
    }
    const incoming = path.join(this.root, 'incoming');
    for (const name of await readdir(incoming)) await rm(path.join(incoming, name));
  }

  /** Streams to disk while hashing; durable under its hash before this returns, or not there at all. */
  async store(
    content: Readable | { readonly path: string },
    verify: () => void = () => undefined,
  ): Promise<StoredOriginal> {
    const part = path.join(this.root, 'incoming', randomUUID());
    try {
      const input = 'path' in content ? createReadStream(content.path) : content;
      const stored = await writeHashed(input, part);
      verify();
      if (stored.bytes === 0) throw new ProblemError('file_empty');
      await rename(part, this.original(stored.sha256));
      await flush(path.join(this.root, 'originals'));
      return stored;
    } catch (error) {
      await rm(part, { force: true });
      throw error;
    }
  }

  async removeOriginal(sha256: string): Promise<void> {
    await rm(this.original(sha256), { force: true });
  }

  async removeWork(importId: string): Promise<void> {
    await rm(this.work(importId), { recursive: true, force: true });
    const parquet = this.typed(`${importId}.parquet`);
    for (const file of [parquet, namesPath(parquet)]) await rm(file, { force: true });
  }

  /** Typed rows and their texts must be on the disk before the commit that names them. */
  async makeDurable(parquet: string): Promise<void> {
    const rows = this.typed(parquet);
    for (const file of [namesPath(rows), rows]) await flush(file);
    await flush(path.join(this.root, 'typed'));
  }
}

/** On the disk when it returns. */
async function writeHashed(input: Readable, to: string): Promise<StoredOriginal> {
  const hash = createHash('sha256');
  let bytes = 0;
  // A stream may break before its first piece is asked for: the pipeline listens from the start.
  await pipeline(input, async (pieces: AsyncIterable<Uint8Array | string>) => {
    const file = await DurableFile.create(to);
    try {
      for await (const read of pieces) {
        const piece = typeof read === 'string' ? Buffer.from(read) : read;
        hash.update(piece);
        bytes += piece.length;
        await file.add(piece);
      }
      await file.finish();
    } finally {
      await file.close();
    }
  });
  return { sha256: hash.digest('hex'), bytes };
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
