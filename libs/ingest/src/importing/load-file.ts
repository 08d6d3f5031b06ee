import type { TableProfile } from '../profile';
import { recordBatches, type TableRecord } from '../records';
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
}

/** Hands every data row of a file, corrected, to `taker`; logs the damaged ones; keeps the books. */
export async function loadRows(
  { path, profile, corrections, onProgress, signal }: LoadFileRequest,
  taker: RowTaker,
  rejects: RejectLog,
  onFate: (record: TableRecord, fate: RowFate) => void = () => undefined,
): Promise<{ book: LineBook; quarantined: number[] }> {
  const corrected = new Corrections(profile, corrections ?? UNCORRECTED);
  const book = new LineBook();
  const quarantined: number[] = [];
  for await (const batch of recordBatches(path, profile)) {
    signal?.throwIfAborted();
    for (const read of batch) {
      if (!book.isData(read)) continue;
      const aside = corrected.isAside(read.line);
      const record = corrected.applied(read);
      const before = rejects.total;
      const fate = record.damage ? damaged(profile, record, rejects) : taker.add(record, aside);
      if (aside) {
        quarantined.push(read.line);
        if (rejects.total === before) setAside(record, rejects);
      }
      book.count(aside ? 'quarantined' : fate);
      onFate(record, aside ? 'quarantined' : fate);
    }
    await rejects.drained();
    report(onProgress, 'checking', book.records, profile);
  }
  return { book, quarantined };
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
