import type { LedgerEvent } from '@gevinst/contract';
import type { Observable } from 'rxjs';
import type { NamedQuery, QueryValue, WarehouseScope } from './named-query';

/** A municipality's figures have moved to this version. */
export interface DataVersionChange {
  readonly municipalityId: string;
  readonly version: number;
}

export type QueryParams = Record<string, QueryValue>;

/** Asks one named query after another of one municipality. */
export type Ask = <P extends QueryParams, R>(query: NamedQuery<P, R>, params: P) => Promise<R[]>;

/**
 * The warehouse as the product sees it: the fold over the ledger. It can be thrown away and rebuilt;
 * nothing is committed here first.
 */
export abstract class Warehouse {
  /** Applies every ledger row not applied yet, in order. Returns when they are visible. */
  abstract catchUp(): Promise<void>;
  /** Whether every committed row could be applied so far; tries again where one could not. */
  abstract follows(): Promise<boolean>;
  /** Throws everything away and applies the whole ledger again. */
  abstract rebuild(): Promise<void>;
  /** Waits for the writer and lets go of the file. */
  abstract close(): Promise<void>;
  /** The last ledger row applied; 0 when none is. */
  abstract appliedSeq(): number;
  /** The last ledger row that concerned the municipality; moves whenever its figures may have. */
  abstract dataVersion(municipalityId: string): number;
  /** The ledger position "as known at the end of that day" (Europe/Copenhagen); null = now. */
  abstract sequenceAsOf(municipalityId: string, asOf: string | null): Promise<number>;
  abstract query<P extends QueryParams, R>(
    scope: WarehouseScope,
    query: NamedQuery<P, R>,
    params: P,
  ): Promise<R[]>;
  /** Emits after each applied ledger row. */
  abstract readonly changes: Observable<DataVersionChange>;
  /**
   * Answers questions about figures as if the typed file had been applied, and leaves no trace: the dry run. `seq` is
   * the position to ask at; `seq - 1` is before the file. The file's own rows are in `incoming`, which has the
   * columns `indicator_no, period_no, dimension_no, month, value, line` and `before`, the value in force of the key;
   * `incoming_count` has how many of them are of a `kind` (new, changed, unchanged), by `indicator_no` and `month`;
   * `torn_place` has every `indicator_no, period_no` where they take the place of all that stands there, because none of
   * it has one of their forms, and `form_no`, such a form; `withdrawn` has the keys of what stands there and the file does
   * not give, `indicator_no, period_no, dimension_no`.
   */
  abstract preview<T>(
    scope: WarehouseScope,
    file: { readonly parquet: string; readonly rows: number },
    read: (ask: Ask, seq: number) => Promise<T>,
  ): Promise<T>;
  /**
   * As `preview`, for events that the ledger would get one after the other. `before` and `after` are the positions to
   * ask at.
   */
  abstract previewEvents<T>(
    scope: WarehouseScope,
    events: readonly LedgerEvent[],
    read: (ask: Ask, at: { readonly before: number; readonly after: number }) => Promise<T>,
  ): Promise<T>;
}
