import type { LiveChange } from '@gevinst/contract';
import type { EntityManager, TenantScope } from '../postgres/database';

/** The channel that every process of the application listens to. */
export const CHANNEL = 'gevinst';

/** What a change needs to be told: the topic, and the project or thing where it is one. */
export type ToldChange = Pick<LiveChange, 'topic'> & Partial<LiveChange>;

/**
 * Tells every process what this transaction changes. PostgreSQL delivers it when the transaction commits, and drops it
 * when it does not. For what people do; never once per imported row.
 */
export async function tell(
  manager: EntityManager,
  { municipalityId }: TenantScope,
  changes: readonly ToldChange[],
): Promise<void> {
  for (const { topic, projectId = null, id = null } of changes) {
    const payload = JSON.stringify({ municipalityId, topic, projectId, id });
    await manager.query('select pg_notify($1, $2)', [CHANNEL, payload]);
  }
}
