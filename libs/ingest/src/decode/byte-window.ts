import { open, type FileHandle } from 'node:fs/promises';

/** Bytes read at a time. */
export const CHUNK = 1 << 20;

/**
 * The bytes of a file (or of a buffer) in pieces of 1 MB, each with what was kept of the last one in
 * front of it. Every piece lies in the same memory: what is to stay must be copied.
 */
export class ByteWindow {
  private buffer = Buffer.allocUnsafe(2 * CHUNK);
  private kept = 0;
  private end = 0;

  private constructor(private readonly file: FileHandle) {}

  /** Opens a file. */
  static async open(path: string): Promise<ByteWindow> {
    return new ByteWindow(await open(path));
  }

  /** What was kept and the piece read last. */
  get bytes(): Uint8Array {
    return this.buffer.subarray(0, this.end);
  }

  /** Reads the next piece; null at the end of the file. */
  async next(): Promise<Uint8Array | null> {
    this.makeRoom();
    while (this.end - this.kept < CHUNK) {
      const { end, kept } = this;
      const { bytesRead } = await this.file.read(this.buffer, end, CHUNK - end + kept, null);
      if (bytesRead === 0) break;
      this.end += bytesRead;
    }
    return this.end > this.kept ? this.buffer.subarray(this.kept, this.end) : null;
  }

  /** Keeps the bytes from here on in front of the next piece. */
  keep(from: number): void {
    this.buffer.copyWithin(0, from, this.end);
    this.kept = this.end - from;
    this.end = this.kept;
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.file.close();
  }

  private makeRoom(): void {
    if (this.kept + CHUNK <= this.buffer.length) return;
    const larger = Buffer.allocUnsafe(2 * this.buffer.length);
    this.buffer.copy(larger, 0, 0, this.end);
    this.buffer = larger;
  }
}
