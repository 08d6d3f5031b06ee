import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import type { TenantContext } from '../http/tenant-context';
import { appendToLedger } from '../ledger/append-to-ledger';
import type { EntityManager } from '../postgres/database';
import { checkIndicator } from './check-indicator';
import type { IndicatorChange, IndicatorRecord } from './indicators.port';
import { getIndicator, replaceIndicator } from './indicators.repository';

export async function updateIndicator(
  manager: EntityManager,
  ctx: TenantContext,
  { id, input, expect, at }: IndicatorChange,
): Promise<IndicatorRecord> {
  const current = await getIndicator(manager, id, { lock: true });
  expect?.(current.version);
  checkIndicator(input);
  const next = await replaceIndicator(manager, current, input);
  await writeAudit(manager, ctx, {
    action: 'indicator.changed',
    subject: `${input.code} ${input.name}`,
    ...changedFields(current, input),
  });
  const event = { kind: 'indicator_put', indicatorId: id, indicator: input } as const;
  await appendToLedger(manager, ctx.municipalityId, event, at);
  return next;
}
