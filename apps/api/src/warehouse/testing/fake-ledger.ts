import type { LedgerEvent } from '@gevinst/contract';
import { LedgerSource, type LedgerRow } from '../ledger-source';

/** A ledger in memory, for tests that need no PostgreSQL. */
export class FakeLedger extends LedgerSource {
  readonly rows: LedgerRow[] = [];

  push(municipalityId: string, event: LedgerEvent, recordedAt = new Date('2026-01-01')): number {
    const seq = this.rows.length + 1;
    this.rows.push({ seq, municipalityId, recordedAt, event });
    return seq;
  }

  override after(seq: number, limit: number): Promise<LedgerRow[]> {
    return Promise.resolve(this.rows.filter((row) => row.seq > seq).slice(0, limit));
  }
}
