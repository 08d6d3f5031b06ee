import type { LedgerEvent } from '@gevinst/contract';
import type { EntityManager } from 'typeorm';
import { tell } from '../live/tell';
import { heldBackOf } from './held-back';

/**
 * Appends one event in the caller's transaction; recorded times never go back. Where many writes are one transaction
 * the event waits for its end.
 */
export async function appendToLedger(
  manager: EntityManager,
  municipalityId: string,
  event: LedgerEvent,
  recordedAt = new Date(),
): Promise<void> {
  const held = heldBackOf(manager);
  if (held) held.push({ event, recordedAt });
  else await appendNow(manager, municipalityId, [{ event, recordedAt }]);
}

/**
 * Appends events in their order and returns the sequence number of the last. The head row's lock is held until the
 * transaction ends, so numbers have no gaps and follow the order of commits: everybody's appends wait for it, so it is
 * the last thing that a long transaction does. Every process is told, so that its warehouse follows.
 */
export async function appendNow(
  manager: EntityManager,
  municipalityId: string,
  events: readonly { readonly event: LedgerEvent; readonly recordedAt: Date }[],
): Promise<number> {
  const [heads] = await manager.query<[{ seq: string }[]]>(
    `update ledger_head set seq = seq + $1 where id = 1 returning seq`,
    [events.length],
  );
  const seq = Number(heads[0]?.seq);
  await manager.query(
    `insert into ledger (seq, municipality_id, kind, recorded_at, payload)
     select $1::bigint + nr, $2, one -> 'event' ->> 'kind',
            greatest(max((one ->> 'recordedAt')::timestamptz) over (order by nr),
                     (select max(recorded_at) from ledger where municipality_id = $2)),
            one -> 'event'
     from jsonb_array_elements($3::jsonb) with ordinality as given (one, nr)`,
    [seq - events.length, municipalityId, JSON.stringify(events)],
  );
  await tell(manager, { municipalityId }, [{ topic: 'model' }]);
  return seq;
}
