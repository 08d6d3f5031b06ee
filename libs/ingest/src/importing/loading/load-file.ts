import { readLines } from '../../plain/two-speeds';
import type { TableProfile } from '../../profile';
import { Corrections, UNCORRECTED, type CorrectionList } from '../../validate/corrections';
import type { LineBook } from '../../validate/line-accounting';
import type { RejectLog } from '../../validate/reject-log';
import { RowsOfFile, type RowTaker } from './rows-of-file';

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

/** Hands every data row of a file, corrected, to `taker`; logs the damaged ones; keeps the books. */
export async function loadRows(
  { path, profile, corrections, onProgress, signal }: LoadFileRequest,
  taker: RowTaker,
  rejects: RejectLog,
): Promise<{ book: LineBook; quarantined: number[] }> {
  const corrected = new Corrections(profile, corrections ?? UNCORRECTED);
  const rows = new RowsOfFile(profile, corrected, taker, rejects);
  for await (const _ of readLines(path, profile, rows)) {
    signal?.throwIfAborted();
    await rejects.drained();
    report(onProgress, 'checking', rows.book.records, profile);
  }
  return rows;
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
