import { open, type FileHandle } from 'node:fs/promises';

/** Written at once: the pieces of a request are small. */
const WRITE_BYTES = 1 << 20;
/** The disk starts on what it has while the rest is still on its way. */
const SYNC_BYTES = 32 << 20;

/** A new file that is on the disk, not only in the system's memory, when `finish` returns. */
export class DurableFile {
  private waiting: Uint8Array[] = [];
  private bytes = 0;
  private unsynced = 0;
  private writing: Promise<unknown> = Promise.resolve();
  private syncing: Promise<unknown> | null = null;

  private constructor(private readonly handle: FileHandle) {}

  static async create(path: string): Promise<DurableFile> {
    return new DurableFile(await open(path, 'w'));
  }

  /** Takes in the next piece; waits while the disk is behind. */
  async add(piece: Uint8Array): Promise<void> {
    this.waiting.push(piece);
    this.bytes += piece.length;
    if (this.bytes >= WRITE_BYTES) await this.writeWaiting();
  }

  /** Returns when everything is on the disk. */
  async finish(): Promise<void> {
    await this.writeWaiting();
    await this.writing;
    await this.syncing;
    await this.handle.sync();
  }

  /** Lets go of the file; call it in any case. */
  async close(): Promise<void> {
    await Promise.allSettled([this.writing, this.syncing]);
    await this.handle.close();
  }

  private async writeWaiting(): Promise<void> {
    const pieces = this.waiting;
    this.unsynced += this.bytes;
    this.waiting = [];
    this.bytes = 0;
    await this.writing;
    if (pieces.length === 0) return;
    this.writing = this.writeAll(pieces);
    this.writing.catch(() => undefined);
    if (this.unsynced >= SYNC_BYTES) await this.startSync();
  }

  /** A write may take in less than it was given. */
  private async writeAll(pieces: Uint8Array[]): Promise<void> {
    const size = pieces.reduce((sum, { length }) => sum + length, 0);
    const { bytesWritten } = await this.handle.writev(pieces);
    if (bytesWritten === size) return;
    await this.handle.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
  }

  private async startSync(): Promise<void> {
    await this.syncing;
    this.unsynced = 0;
    this.syncing = this.handle.datasync();
    this.syncing.catch(() => undefined);
  }
}
