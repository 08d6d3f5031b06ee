import type { RawRecord } from '../../model';
import type { CellSpans } from '../../plain/line-scanner';
import type { LineTaker } from '../../plain/two-speeds';
import type { TableProfile } from '../../profile';
import { isWhole } from '../../records';
import { isBlank } from '../../shape/detect-dialect';
import { TableEnd } from '../../shape/table-end';
import type { RowsOfFile } from './rows-of-file';

/**
 * Hands the lines of a file to a load before it is known where the table ends. A record that may
 * stand below it waits until a row of the table follows.
 */
export class RowsSoFar implements LineTaker {
  private waiting: RawRecord[] = [];
  private readonly end = new TableEnd();

  /** `profile` is the load's; its last line is that of the table once everything is taken in. */
  constructor(
    private readonly rows: RowsOfFile,
    private readonly profile: Pick<TableProfile, 'firstLine' | 'lastLine' | 'width'>,
  ) {
    profile.lastLine = Infinity;
  }

  plain(bytes: Uint8Array, cells: CellSpans, line: number): boolean {
    if (this.waiting.length > 0 || !this.rows.plain(bytes, cells, line)) return false;
    this.end.row(line);
    return true;
  }

  record(raw: RawRecord): void {
    const { firstLine, width } = this.profile;
    const blank = raw.damage === null && isBlank(raw);
    const whole = isWhole(raw, width);
    if (raw.line < firstLine || (blank && whole)) return this.rows.record(raw);
    if (blank) this.rows.record(raw);
    else this.waiting.push(raw);
    if (whole) this.end.row(raw.line);
    else if (!this.end.other(raw.line)) return;
    this.catchUp();
  }

  /** Call it once, after the last line. */
  finish(): void {
    this.profile.lastLine = this.end.lastLine;
    this.catchUp();
  }

  private catchUp(): void {
    for (const raw of this.waiting) this.rows.record(raw);
    this.waiting = [];
  }
}
