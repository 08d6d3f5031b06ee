import { createWriteStream, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { hideCpr } from '../types/cpr';
import type { Reject } from './reject';

const KEPT = 1000;
const MAX_TEXT = 500;
/** Characters that are written at a time. */
const PIECE = 1 << 16;
/** Bytes that may wait for the disk before the reading does. */
const AHEAD = 1 << 21;

/** Every reject goes to a file, the first thousand also stay in memory; counts are exact. */
export class RejectLog {
  readonly kept: Reject[] = [];
  /** Rejected rows and values by code. */
  readonly counts: Record<string, number> = {};
  total = 0;
  private readonly out: WriteStream;
  private waiting = '';

  constructor(path: string) {
    this.out = createWriteStream(path, { highWaterMark: AHEAD });
  }

  /** Takes in one reject; texts are cut and civil registration numbers hidden. */
  add(reject: Reject): void {
    const clean = {
      ...reject,
      text: hideCpr(reject.text).slice(0, MAX_TEXT),
      cells: reject.cells.map(hideCpr),
    };
    this.total++;
    this.counts[reject.code] = (this.counts[reject.code] ?? 0) + 1;
    if (this.kept.length < KEPT) this.kept.push({ ...clean, cells: [] });
    this.waiting += `${JSON.stringify(clean)}\n`;
    if (this.waiting.length > PIECE) this.writeOut();
  }

  /** Waits while the disk is behind. */
  async drained(): Promise<void> {
    if (this.out.writableNeedDrain) await once(this.out, 'drain');
  }

  /** Ends the file. */
  async close(): Promise<void> {
    if (this.out.closed) return;
    this.writeOut();
    this.out.end();
    await once(this.out, 'close');
  }

  private writeOut(): void {
    this.out.write(this.waiting);
    this.waiting = '';
  }
}
