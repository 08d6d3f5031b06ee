import type { MethodSettings, MethodSettingsResource } from '@gevinst/contract';
import { mergeFields } from '@gevinst/domain';
import { ProblemFailure } from '../../shared/http/problem-failure';
import type { AdminClient } from '../data/admin-client';

interface Saved {
  /** What stands now. */
  readonly settings: MethodSettingsResource;
  /** Fields that both have changed; when there are any, nothing is saved. */
  readonly contested: readonly string[];
  /** What would be saved if mine is to stand all the same. */
  readonly mine: MethodSettings;
}

/** Saves what I have changed over what others have settled since I began. */
export async function saveOver(
  client: Pick<AdminClient, 'methodSettings' | 'saveMethod'>,
  base: MethodSettingsResource,
  mine: MethodSettings,
): Promise<Saved> {
  try {
    return { settings: await client.saveMethod(mine, base.etag), contested: [], mine };
  } catch (error) {
    if (!(error instanceof ProblemFailure) || error.status !== 412) throw error;
  }
  const theirs = await client.methodSettings();
  const { merged, conflicts } = mergeFields(plain(base), mine, plain(theirs));
  const own = Object.fromEntries(conflicts.map((key) => [key, mine[key]]));
  const over = { ...merged, ...own };
  if (conflicts.length > 0) return { settings: theirs, contested: conflicts, mine: over };
  return { settings: await client.saveMethod(over, theirs.etag), contested: [], mine: over };
}

function plain(settings: MethodSettingsResource): MethodSettings {
  const { etag: _etag, updatedAt: _at, updatedBy: _by, ...plain } = settings;
  return plain;
}
