import { Id, LiveChange } from '@gevinst/contract';
import { z } from 'zod';
import type { EntityManager, TenantScope } from '../postgres/database';
import { writerOf } from '../postgres/writer';

/** The channel that every process of the application listens to. */
export const CHANNEL = 'gevinst';

/** A change as PostgreSQL carries it: whose it is, and which process made it. */
export const Told = LiveChange.extend({ municipalityId: Id, by: z.string() });
export type Told = z.infer<typeof Told>;

/** What a change needs to be told: the topic, and the project or thing where it is one. */
export type ToldChange = Pick<LiveChange, 'topic'> & Partial<LiveChange>;

/**
 * Tells every process what this transaction changes. PostgreSQL delivers it when the transaction commits, and drops it
 * when it does not; the same thing told twice in one transaction is delivered once. For what people do; never once per
 * imported row.
 */
export async function tell(
  manager: EntityManager,
  { municipalityId }: TenantScope,
  changes: readonly ToldChange[],
): Promise<void> {
  const by = writerOf(manager.dataSource);
  for (const { topic, projectId = null, id = null } of changes) {
    const told: Told = { municipalityId, topic, projectId, id, by };
    await manager.query('select pg_notify($1, $2)', [CHANNEL, JSON.stringify(told)]);
  }
}
