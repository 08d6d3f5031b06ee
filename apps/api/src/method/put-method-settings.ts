import type { MethodSettings } from '@gevinst/contract';
import { PLAN_THEMES } from '@gevinst/domain';
import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import type { Expect } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { tell } from '../live/tell';
import type { EntityManager } from '../postgres/database';
import { MethodSettingEntity } from './method-setting.entity';
import { settled } from './method-settings.port';

/** Settles what the method leaves open, as a whole. Boards, themes and lists that show it are read again. */
export async function putMethodSettings(
  manager: EntityManager,
  ctx: TenantContext,
  { input, expect }: { readonly input: MethodSettings; readonly expect?: Expect },
): Promise<void> {
  const row = await heldRow(manager, ctx);
  expect?.(row.version);
  const { municipalityId } = row;
  await manager.update(
    MethodSettingEntity,
    { municipalityId },
    {
      content: input,
      ...{ version: row.version + 1, updatedBy: ctx.userName },
      updatedAt: ctx.recordedAt ?? new Date(),
    },
  );
  await writeAudit(manager, ctx, {
    action: 'settings.changed',
    subject: 'Metode',
    ...changedFields(inLines(settled(row)), inLines(input)),
  });
  await tell(manager, ctx, [{ topic: 'settings' }, { topic: 'board' }, { topic: 'theme' }]);
}

/** One value a line, so that the audit list tells each in words. */
function inLines({ mapping, methodLinks, ...others }: MethodSettings): object {
  const links = PLAN_THEMES.map((theme) => [theme, methodLinks[theme] ?? null] as const);
  return { ...mapping, ...others, ...Object.fromEntries(links) };
}

/** Locked, also the first time: of two who settle at once, the second meets the version of the first. */
async function heldRow(manager: EntityManager, ctx: TenantContext): Promise<MethodSettingEntity> {
  const first = { content: {}, version: 0, updatedBy: ctx.userName };
  await manager
    .createQueryBuilder()
    .insert()
    .into(MethodSettingEntity)
    .values(first)
    .orIgnore()
    .execute();
  const lock = { mode: 'pessimistic_write' as const };
  return manager.findOneOrFail(MethodSettingEntity, { where: {}, lock });
}
