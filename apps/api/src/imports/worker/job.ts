import type {
  ImportCounts,
  ImportKind,
  ImportMessage,
  ImportQuestion,
  ImportReading,
  ImportResource,
} from '@gevinst/contract';
import type { KnownIndicator } from '@gevinst/ingest';
import type { LearnedProfile, Mends, TypedFile } from '../document/import-document';

export type Progress = NonNullable<ImportResource['progress']>;

/** Tells how far the reading has come. */
export type Report = (progress: Progress) => void;

/** Corrections and answers as the reader takes them. */
export interface ReadDecisions {
  readonly answers: Record<string, string>;
  readonly fixes: readonly { line: number; column: string; value: string }[];
  readonly fixAll: readonly { column: string; text: string; value: string }[];
  readonly quarantine: readonly number[];
}

/** Reads a file and, when nothing is open, types it. */
export interface ReadJob {
  readonly job: 'read';
  readonly path: string;
  /** Name that the file had where it came from. */
  readonly fileName: string;
  /** Where the layout and the rejects go. */
  readonly workDir: string;
  readonly parquetPath: string;
  readonly kind: ImportKind | null;
  readonly indicators: readonly KnownIndicator[];
  /** Newest first. */
  readonly learned: readonly LearnedProfile[];
  readonly decisions: ReadDecisions;
}

/** Writes a download of an import that has been read. */
export interface DownloadJob {
  readonly job: 'table' | 'rejected';
  readonly path: string;
  readonly workDir: string;
  readonly to: string;
}

/** Writes rows of a load's rejects, put right, as a file of their own. */
export interface MendJob {
  readonly job: 'mend';
  readonly workDir: string;
  readonly fixes: readonly { line: number; column: string; value: string }[];
  readonly to: string;
}

/** Looks up what the last reading found in some cells. */
export interface CellsJob {
  readonly job: 'cells';
  readonly path: string;
  readonly workDir: string;
  readonly cells: readonly CellPlace[];
}

/** `*` as the column stands for the whole line. */
export interface CellPlace {
  readonly line: number;
  readonly column: string;
}

export type ImportJob = ReadJob | DownloadJob | MendJob | CellsJob;

/** What came of a reading. */
export interface ReadResult {
  readonly kind: 'measurements' | 'portfolio';
  readonly state: 'refused' | 'needs_decision' | 'ready';
  readonly counts: ImportCounts;
  readonly reading: ImportReading | null;
  readonly questions: ImportQuestion[];
  readonly warnings: ImportMessage[];
  readonly warningsTotal: number;
  readonly refusal: ImportMessage | null;
  readonly typed: TypedFile | null;
  readonly learned: LearnedProfile | null;
}

/** Which rows were written, and where each of them stands now. */
export type Mended = Mends['lines'];

/** The text of each place that was asked for; null where the file has no such place. */
export type CellTexts = readonly (string | null)[];

/** What a job answers with; downloads only write. */
export type ResultOf<J extends ImportJob> = J extends ReadJob
  ? ReadResult
  : J extends MendJob
    ? Mended
    : J extends CellsJob
      ? CellTexts
      : null;

export type JobResult = ReadResult | Mended | CellTexts | null;

/** From the server to its worker. */
export interface JobRequest {
  readonly id: number;
  readonly job: ImportJob;
}

/** From the worker to the server. */
export type JobReply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly done: JobResult }
  | { readonly id: number; readonly failed: string };
