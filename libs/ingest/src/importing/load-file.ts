import type { RawRecord } from '../model';
import type { CellSpans } from '../plain/line-scanner';
import { PlainTable } from '../plain/plain-table';
import { readLines, type LineTaker } from '../plain/two-speeds';
import type { TableProfile } from '../profile';
import { placed, type TableRecord } from '../records';
import { Corrections, type CorrectionList } from '../validate/corrections';
import { LineBook, type RowFate } from '../validate/line-accounting';
import { damagedColumn } from '../validate/reject';
import type { RejectLog } from '../validate/reject-log';

/** How far a load has come. */
export interface LoadProgress {
  readonly phase: 'checking' | 'writing';
  readonly rows: number;
  readonly percent: number;
}

/** What every load of a file needs. */
export interface LoadFileRequest {
  readonly path: string;
  /** Of the analysis. */
  readonly profile: TableProfile;
  readonly corrections?: CorrectionList;
  /** Where all rejects go, one JSON object a line. */
  readonly rejectsPath: string;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
}

/** Corrections of a file that nobody has corrected. */
export const UNCORRECTED: CorrectionList = { fixes: [], fixAll: [], quarantine: [] };

/** What a load makes of its rows. */
export interface RowTaker {
  /** Takes an undamaged row; with `dry` it is only looked at. */
  add(record: TableRecord, dry: boolean): RowFate;
  /** Takes a row as bytes, or null: then `add` gets it. */
  addPlain?(bytes: Uint8Array, cells: CellSpans, line: number): RowFate | null;
}

/** Hands every data row of a file, corrected, to `taker`; logs the damaged ones; keeps the books. */
export async function loadRows(
  { path, profile, corrections, onProgress, signal }: LoadFileRequest,
  taker: RowTaker,
  rejects: RejectLog,
  onFate: (record: TableRecord, fate: RowFate) => void = () => undefined,
): Promise<{ book: LineBook; quarantined: number[] }> {
  const corrected = new Corrections(profile, corrections ?? UNCORRECTED);
  const rows = new RowsOfFile(profile, corrected, taker, rejects, onFate);
  for await (const _ of readLines(path, profile, rows)) {
    signal?.throwIfAborted();
    await rejects.drained();
    report(onProgress, 'checking', rows.book.records, profile);
  }
  return rows;
}

class RowsOfFile implements LineTaker {
  readonly book = new LineBook();
  readonly quarantined: number[] = [];
  private readonly table: PlainTable;

  constructor(
    private readonly profile: TableProfile,
    private readonly corrected: Corrections,
    private readonly taker: RowTaker,
    private readonly rejects: RejectLog,
    private readonly onFate: (record: TableRecord, fate: RowFate) => void,
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

/** Tells how far a load has come. */
export function report(
  onProgress: LoadFileRequest['onProgress'],
  phase: LoadProgress['phase'],
  rows: number,
  { counts }: TableProfile,
): void {
  const share = counts.records === 0 ? 1 : rows / counts.records;
  onProgress?.({ phase, rows, percent: Math.min(100, Math.round(share * 100)) });
}

function damaged(profile: TableProfile, record: TableRecord, rejects: RejectLog): RowFate {
  const { damage, line, cells } = record;
  if (damage) {
    const column = damagedColumn(profile.names, damage);
    rejects.add({ line, column, code: damage.code, text: damage.text, suggestion: null, cells });
  }
  return 'rejected';
}

function setAside({ line, cells }: TableRecord, rejects: RejectLog): void {
  rejects.add({ line, column: null, code: 'quarantined', text: '', suggestion: null, cells });
}
