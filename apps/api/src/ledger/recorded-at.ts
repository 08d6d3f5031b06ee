import type { EntityManager } from 'typeorm';

/** When the ledger recorded a row; not before the row that came ahead of it. */
export async function recordedAt(manager: EntityManager, seq: number): Promise<Date> {
  const [row] = await manager.query<{ recorded_at: Date }[]>(
    'select recorded_at from ledger where seq = $1',
    [seq],
  );
  if (row === undefined) throw new Error(`The ledger has no row ${seq}`);
  return row.recorded_at;
}
