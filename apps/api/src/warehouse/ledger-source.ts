import type { LedgerEvent } from '@gevinst/contract';

/** A committed row of the ledger. */
export interface LedgerRow {
  readonly seq: number;
  readonly municipalityId: string;
  readonly recordedAt: Date;
  readonly event: LedgerEvent;
}

/** Where the warehouse reads the ledger from. */
export abstract class LedgerSource {
  /** Rows after `seq` in order, at most `limit`. */
  abstract after(seq: number, limit: number): Promise<LedgerRow[]>;
}
