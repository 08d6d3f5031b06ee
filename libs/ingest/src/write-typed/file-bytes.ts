import { closeSync, openSync, writeSync } from 'node:fs';
import { ByteWriter } from 'hyparquet-writer';
import { SyncAhead } from './sync-ahead';

/** From here on a piece goes to the file without a copy. */
const BIG = 1 << 16;

/** The bytes of a new file: small pieces are gathered, big ones written as they are. */
export class FileBytes extends ByteWriter {
  private readonly file: number;
  private readonly disk: SyncAhead;
  private open = true;

  constructor(path: string) {
    super(BIG);
    this.file = openSync(path, 'w');
    this.disk = new SyncAhead(path);
  }

  override appendBytes(bytes: Uint8Array): void {
    if (bytes.length < BIG) return super.appendBytes(bytes);
    this.flush();
    this.writeOut(bytes);
    this.offset += bytes.length;
  }

  /** Hands what was gathered to the file. */
  flush(): void {
    this.writeOut(this.getBytes());
    this.index = 0;
  }

  override finish(): void {
    this.flush();
    this.close();
  }

  /** Lets go of the file, whatever is in it. */
  close(): void {
    if (this.open) closeSync(this.file);
    this.open = false;
    this.disk.end();
  }

  private writeOut(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.file, bytes, at);
    this.disk.wrote(bytes.length);
  }
}
