import { open, type FileHandle } from 'node:fs/promises';

/** Bytes read at a time. */
const CHUNK = 1 << 20;
/** Room in front of a piece for what was kept of the one before it. */
const ROOM = 1 << 16;

interface Piece {
  readonly memory: Uint8Array;
  /** Its bytes begin after the room. */
  readonly end: number;
}

/**
 * The bytes of a file in pieces of 1 MB, each with what was kept of the last one in front of it. The
 * next piece is read ahead. Memory is used again: what is to stay of a piece must be copied.
 */
export class ByteWindow {
  private memory: Uint8Array = new Uint8Array();
  private start = 0;
  private end = 0;
  private ahead: Promise<Piece>;

  private constructor(private readonly file: FileHandle) {
    this.ahead = this.read(emptyMemory());
  }

  /** Opens a file. */
  static async open(path: string): Promise<ByteWindow> {
    return new ByteWindow(await open(path));
  }

  /** What was kept and the piece read last. */
  get bytes(): Uint8Array {
    return this.memory.subarray(this.start, this.end);
  }

  /** The next piece; null at the end of the file. */
  async next(): Promise<Uint8Array | null> {
    const { memory, end } = await this.ahead;
    if (end === ROOM) return null;
    const spare = this.memory.length === ROOM + CHUNK ? this.memory : emptyMemory();
    this.follow(memory, end);
    this.ahead = this.read(spare);
    return memory.subarray(ROOM, end);
  }

  /** Keeps the bytes from here on in front of the next piece. */
  keep(from: number): void {
    this.start += from;
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.ahead.catch(() => undefined);
    await this.file.close();
  }

  /** Puts what was kept in front of a piece. */
  private follow(memory: Uint8Array, end: number): void {
    const kept = this.bytes;
    const fits = kept.length <= ROOM;
    this.start = fits ? ROOM - kept.length : 0;
    if (fits) memory.set(kept, this.start);
    this.memory = fits ? memory : Buffer.concat([kept, memory.subarray(ROOM, end)]);
    this.end = fits ? end : this.memory.length;
  }

  private read(memory: Uint8Array): Promise<Piece> {
    const piece = this.fill(memory);
    // Whoever asks for the piece is told; nobody may.
    piece.catch(() => undefined);
    return piece;
  }

  private async fill(memory: Uint8Array): Promise<Piece> {
    let end = ROOM;
    while (end < memory.length) {
      const { bytesRead } = await this.file.read(memory, end, memory.length - end, null);
      if (bytesRead === 0) break;
      end += bytesRead;
    }
    return { memory, end };
  }
}

function emptyMemory(): Uint8Array {
  return Buffer.allocUnsafeSlow(ROOM + CHUNK);
}
