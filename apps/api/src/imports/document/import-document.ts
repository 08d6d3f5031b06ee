import type {
  ImportChange,
  ImportCounts,
  ImportDecisions,
  ImportEffect,
  ImportKind,
  ImportMessage,
  ImportQuestion,
  ImportReading,
} from '@gevinst/contract';
import type { SavedReading } from '@gevinst/ingest';

/** What is kept for the next file of the same source. */
export interface LearnedProfile {
  readonly fingerprint: string;
  readonly saved: SavedReading;
}

/** The typed rows of an import, as the ledger names them. */
export interface TypedFile {
  /** File name in the import log's `typed` folder. */
  readonly parquet: string;
  readonly rows: number;
}

/** Rows taken out of another import's quarantine. */
export interface Mends {
  readonly importId: string;
  /** The line in the file it came from, and the line in this one. */
  readonly lines: readonly { readonly from: number; readonly at: number }[];
}

/** The part of an import that PostgreSQL keeps as one document beside the columns it searches by. */
export interface ImportDocument {
  readonly decisions: ImportDecisions;
  readonly counts: ImportCounts;
  readonly reading: ImportReading | null;
  readonly questions: ImportQuestion[];
  readonly warnings: ImportMessage[];
  readonly warningsTotal: number;
  readonly refusal: ImportMessage | null;
  readonly changes: ImportChange[];
  readonly effect: ImportEffect | null;
  /** Of a portfolio file: a hash of what it does to its projects, which is kept in the import's working folder. */
  readonly projectsSha?: string;
  readonly typed: TypedFile | null;
  /** Posting months in which applying would change a value; compared with the closed ones. */
  readonly touchedMonths: string[];
  /** Those of `touchedMonths` that were closed when the dry run was shown. */
  readonly closedMonths?: string[];
  /** The municipality's last ledger row when the dry run was reckoned; null where none was needed. */
  readonly position?: number | null;
  /** How many of `warnings`, at the end, the dry run has added. */
  readonly notices?: number;
  /** Figures had moved when it should be applied: this is another dry run than the one first shown. */
  readonly outdated?: boolean;
  /** The import whose quarantined rows this one has, put right; and where each of them stands here. */
  readonly mends?: Mends;
  /** What the sender said the file is; null = found out from the file. */
  readonly sentAs: ImportKind | null;
  readonly learned: LearnedProfile | null;
  /** The version of the source's profile that applying has added; null when it learned nothing new. */
  readonly learnedVersion?: number | null;
  /** The municipality's last ledger row when the reading began: the indicators it knows are not older than that. */
  readonly readAt?: number;
  /** The import whose reading this one shares: a duplicate is not read again. */
  readonly readAs: string | null;
}

const NO_COUNTS: ImportCounts = {
  lines: 0,
  records: 0,
  titleRows: 0,
  dataRows: 0,
  totalRows: 0,
  loaded: 0,
  rejected: 0,
  missing: 0,
  quarantined: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
};

/** The document of an import that has just been received. */
export function emptyDocument(sentAs: ImportKind | null = null): ImportDocument {
  return {
    decisions: { answers: {}, fixes: [], fixAll: [], quarantine: [], release: [] },
    counts: NO_COUNTS,
    reading: null,
    questions: [],
    warnings: [],
    warningsTotal: 0,
    refusal: null,
    changes: [],
    effect: null,
    typed: null,
    touchedMonths: [],
    sentAs,
    learned: null,
    readAs: null,
  };
}
