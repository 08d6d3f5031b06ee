import type { IndicatorInput } from '@gevinst/contract';
import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import type { TenantContext } from '../http/tenant-context';
import { appendToLedger } from '../ledger/append-to-ledger';
import type { EntityManager } from '../postgres/database';
import { checkIndicator } from './check-indicator';
import type { IndicatorRecord } from './indicators.port';
import { insertIndicator } from './indicators.repository';

export async function createIndicator(
  manager: EntityManager,
  ctx: TenantContext,
  input: IndicatorInput,
  at?: Date,
): Promise<IndicatorRecord> {
  checkIndicator(input);
  const created = await insertIndicator(manager, input);
  await writeAudit(manager, ctx, {
    action: 'indicator.created',
    subject: `${input.code} ${input.name}`,
    ...changedFields(null, input),
  });
  const event = { kind: 'indicator_put', indicatorId: created.id, indicator: input } as const;
  await appendToLedger(manager, ctx.municipalityId, event, at);
  return created;
}
