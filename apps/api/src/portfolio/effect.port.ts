import type {
  ImportChange,
  ImportCounts,
  ImportEffect,
  LedgerEvent,
  Month,
} from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import type { StandingFacts as ModelFacts } from './standing/load-standing';

export type { ModelFacts };

/** A typed file in the import log, and how many rows it must have. */
export interface TypedFile {
  readonly parquet: string;
  readonly rows: number;
}

/** A form names the columns that values are divided by (`Enhed; Kanal`); null where they stand as a whole. */
export interface Replaced {
  readonly standing: string | null;
  readonly coming: string | null;
  readonly count: number;
}

/** What applying a typed file would do, without doing it. */
export interface FileEffect {
  /** Lights and totals before and after, at the default reporting date. */
  readonly effect: ImportEffect;
  /** A key that stands twice in the file counts once. */
  readonly counts: Pick<ImportCounts, 'new' | 'changed' | 'unchanged'>;
  /** The first 200: changed values, then new ones, in file order. Unchanged ones are only counted. */
  readonly changes: ImportChange[];
  /** Posting months in which a value is new or changed: what closed periods are checked against. */
  readonly months: Month[];
  /** Values in force that the file's take the place of in another form, by the two forms; the most first. */
  readonly replaced: readonly Replaced[];
  /** Values of longer periods than their indicators are measured in: kept, but counted in no month. */
  readonly tooCoarse: number;
}

/** A change of the model that has not happened: what the ledger would get, and how the model would be. */
export interface ModelChange {
  readonly events: readonly LedgerEvent[];
  readonly before: ModelFacts;
  readonly after: ModelFacts;
}

/** The dry run of an import, for whoever shows or applies one. */
export abstract class Effects {
  abstract of(ctx: TenantContext, file: TypedFile): Promise<FileEffect>;
  /** The figures before and after a change of the model, at the default reporting date. */
  abstract ofModel(ctx: TenantContext, change: ModelChange): Promise<ImportEffect>;
}
