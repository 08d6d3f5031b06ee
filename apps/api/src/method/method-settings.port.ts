import { MethodSettings } from '@gevinst/contract';
import type { EntityManager } from '../postgres/database';
import { MethodSettingEntity } from './method-setting.entity';

/** What holds in the municipality of the caller's transaction: what it has settled, else our defaults. */
export async function methodSettings(manager: EntityManager): Promise<MethodSettings> {
  return settled(await findSetting(manager));
}

/** One row at most: the connection sees one municipality. null until somebody has settled something. */
export function findSetting(manager: EntityManager): Promise<MethodSettingEntity | null> {
  return manager.findOne(MethodSettingEntity, { where: {} });
}

/** What a later version of ours asks beside it has its default. */
export function settled(row: MethodSettingEntity | null): MethodSettings {
  return MethodSettings.parse(row?.content ?? {});
}
