import type { IsoDate } from '@gevinst/contract';

/** What a team agreed when it last parted, until that day is over. */
export function comingUp(nextAt: Date | null, today: IsoDate): string | null {
  const at = nextAt?.toISOString() ?? null;
  return at !== null && at.slice(0, 10) >= today ? at : null;
}
