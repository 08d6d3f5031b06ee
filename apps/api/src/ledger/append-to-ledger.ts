import type { LedgerEvent } from '@gevinst/contract';
import type { EntityManager } from 'typeorm';
import { tell } from '../live/tell';

/**
 * Appends one event in the caller's transaction and returns its sequence number. The head row's lock is held until
 * that transaction ends, so numbers have no gaps and follow the order of commits. Recorded times never go back. Every
 * process is told, so that its warehouse follows.
 */
export async function appendToLedger(
  manager: EntityManager,
  municipalityId: string,
  event: LedgerEvent,
  recordedAt?: Date,
): Promise<number> {
  const [heads] = await manager.query<[{ seq: string }[]]>(
    `update ledger_head set seq = seq + 1 where id = 1 returning seq`,
  );
  const seq = Number(heads[0]?.seq);
  await manager.query(
    `insert into ledger (seq, municipality_id, kind, recorded_at, payload)
     select $1, $2, $3,
            greatest($4::timestamptz, (select max(recorded_at) from ledger where municipality_id = $2)), $5`,
    [seq, municipalityId, event.kind, recordedAt ?? new Date(), JSON.stringify(event)],
  );
  await tell(manager, { municipalityId }, [{ topic: 'model' }]);
  return seq;
}
