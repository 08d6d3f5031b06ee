import type { Gatherer } from '../../gather';
import type { RawRecord } from '../../model';
import type { CellSpans } from '../../plain/line-scanner';
import type { PlainGather } from '../../plain/plain-gather';
import type { LineTaker } from '../../plain/two-speeds';
import type { TableProfile } from '../../profile';
import { isBlank } from '../../shape/detect-dialect';
import type { RowsOfFile } from './rows-of-file';

/**
 * Hands every line to the gathering and to a load. A record that may stand below the table waits
 * until the gathering knows whether the table goes on.
 */
export class GatherAndLoad implements LineTaker {
  private waiting: RawRecord[] = [];
  /** A line that was gathered as bytes and comes as a record for the load only. */
  private gathered = 0;

  /** `profile` is the load's; its last line is that of the table once everything is taken in. */
  constructor(
    private readonly gather: PlainGather,
    private readonly gatherer: Gatherer,
    private readonly rows: RowsOfFile,
    private readonly profile: Pick<TableProfile, 'firstLine' | 'lastLine'>,
  ) {
    profile.lastLine = Infinity;
  }

  plain(bytes: Uint8Array, cells: CellSpans, line: number): boolean {
    if (!this.gather.plain(bytes, cells, line)) return false;
    if (this.waiting.length > 0) this.catchUp();
    if (this.rows.plain(bytes, cells, line)) return true;
    this.gathered = line;
    return false;
  }

  record(raw: RawRecord): void {
    if (raw.line === this.gathered) return this.rows.record(raw);
    this.gather.record(raw);
    const blank = raw.damage === null && isBlank(raw);
    if (blank || raw.line < this.profile.firstLine) return this.rows.record(raw);
    this.waiting.push(raw);
    if (this.gatherer.lastLine >= raw.line) this.catchUp();
  }

  /** Call it once, after the last line. */
  finish(): void {
    this.gather.finish();
    this.profile.lastLine = this.gatherer.lastLine;
    this.catchUp();
  }

  private catchUp(): void {
    for (const raw of this.waiting) this.rows.record(raw);
    this.waiting = [];
  }
}
