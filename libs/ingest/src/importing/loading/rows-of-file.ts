import type { RawRecord } from '../../model';
import type { CellSpans } from '../../plain/line-scanner';
import { PlainTable } from '../../plain/plain-table';
import type { LineTaker } from '../../plain/two-speeds';
import type { TableProfile } from '../../profile';
import { placed, type TableRecord } from '../../records';
import type { Corrections } from '../../validate/corrections';
import { LineBook, type RowFate } from '../../validate/line-accounting';
import { damagedColumn } from '../../validate/reject';
import type { RejectLog } from '../../validate/reject-log';

/** Where rejects go, and how many there are. */
export type RejectsTaken = Pick<RejectLog, 'add' | 'total'>;

/** What a load makes of its rows. */
export interface RowTaker {
  /** Takes an undamaged row; with `dry` it is only looked at. */
  add(record: TableRecord, dry: boolean): RowFate;
  /** Takes a row as bytes, or null: then `add` gets it. */
  addPlain?(bytes: Uint8Array, cells: CellSpans, line: number): RowFate | null;
}

/** Hands the data rows of a file, corrected, to a taker; logs the damaged ones; keeps the books. */
export class RowsOfFile implements LineTaker {
  readonly book = new LineBook();
  readonly quarantined: number[] = [];
  private readonly table: PlainTable;

  constructor(
    private readonly profile: TableProfile,
    private readonly corrected: Corrections,
    private readonly taker: RowTaker,
    private readonly rejects: RejectsTaken,
    private readonly onFate: (record: TableRecord, fate: RowFate) => void = () => undefined,
  ) {
    this.table = new PlainTable(profile);
  }

  plain(bytes: Uint8Array, cells: CellSpans, line: number): boolean {
    if (!this.taker.addPlain || this.corrected.touches(line)) return false;
    if (!this.table.holds(bytes, cells, line)) return false;
    const fate = this.taker.addPlain(bytes, cells, line);
    if (fate === null) return false;
    this.book.countData(fate);
    return true;
  }

  record(raw: RawRecord): void {
    const { corrected, rejects, taker } = this;
    const read = placed(raw, this.profile);
    if (!this.book.isData(read)) return;
    const aside = corrected.isAside(read.line);
    const record = corrected.applied(read);
    const before = rejects.total;
    const fate = record.damage ? damaged(this.profile, record, rejects) : taker.add(record, aside);
    if (aside) {
      this.quarantined.push(read.line);
      if (rejects.total === before) setAside(record, rejects);
    }
    const final = aside ? 'quarantined' : fate;
    this.book.count(final);
    this.onFate(record, final);
  }
}

function damaged(profile: TableProfile, record: TableRecord, rejects: RejectsTaken): RowFate {
  const { damage, line, cells } = record;
  if (damage) {
    const column = damagedColumn(profile.names, damage);
    rejects.add({ line, column, code: damage.code, text: damage.text, suggestion: null, cells });
  }
  return 'rejected';
}

function setAside({ line, cells }: TableRecord, rejects: RejectsTaken): void {
  rejects.add({ line, column: null, code: 'quarantined', text: '', suggestion: null, cells });
}
