import type { IsoDate } from '../calendar/date';
import type { Light } from './light';

/** A person's own judgement in place of the computed light, through the day `until`. */
export interface LightOverride {
  readonly light: 'green' | 'yellow' | 'red';
  readonly reason: string;
  readonly author: string;
  readonly until: IsoDate;
}

/** Both lights, always: the one to act on and the one the figures give. */
export interface EffectiveLight {
  readonly light: Light;
  readonly computed: Light;
  /** The override in force; null when there is none or it has run out. */
  readonly override: LightOverride | null;
}

/** What is missing in an override; none of these may be empty. */
export type OverrideGap = 'reason' | 'author' | 'until';

/** The light to show on `today`, with the computed one beside it. An override holds through `until`. */
export function effectiveLight(
  computed: Light,
  override: LightOverride | null,
  today: IsoDate,
): EffectiveLight {
  const inForce = override !== null && today <= override.until ? override : null;
  return { light: inForce?.light ?? computed, computed, override: inForce };
}

/** The fields an override still needs: a reason, an author and an end date. Empty when complete. */
export function overrideGaps(override: Partial<LightOverride>): OverrideGap[] {
  const fields: readonly OverrideGap[] = ['reason', 'author', 'until'];
  return fields.filter((field) => (override[field] ?? '').trim() === '');
}
