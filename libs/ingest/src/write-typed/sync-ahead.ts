import { closeSync, fdatasync, openSync } from 'node:fs';

/** The disk is woken for no less. */
const WORTH_IT = 32 << 20;

/**
 * Lets the disk start on a file that is still being written, so that less is left when it has to be there for sure.
 * It only hurries: whoever needs the file on the disk says so afterwards.
 */
export class SyncAhead {
  private readonly file: number;
  private waiting = 0;
  private busy = false;
  private ended = false;

  constructor(path: string) {
    this.file = openSync(path, 'r+');
  }

  /** So many bytes more have been written. */
  wrote(bytes: number): void {
    this.waiting += bytes;
    if (this.busy || this.ended || this.waiting < WORTH_IT) return;
    this.waiting = 0;
    this.busy = true;
    fdatasync(this.file, () => {
      this.busy = false;
      if (this.ended) closeSync(this.file);
    });
  }

  /** Lets go of the file, at the latest when the disk is done. */
  end(): void {
    if (this.ended) return;
    this.ended = true;
    if (!this.busy) closeSync(this.file);
  }
}
