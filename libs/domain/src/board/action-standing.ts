import { epochDay, type IsoDate } from '../calendar/date';
import type { ActionStatus } from './action-status';

/** An action with so many days left, or fewer, is due soon. The method does not say; we have chosen. */
export const SOON_DAYS = 7;

export type StandingKind = 'onTime' | 'soon' | 'overdue' | 'done';

/** How an action stands against its deadline; `days` are left, or gone when it is overdue. */
export interface ActionStanding {
  readonly kind: StandingKind;
  readonly days: number;
}

/** The deadline's own day is still on time. S2.10, S1.6. */
export function actionStanding(
  { status, deadline }: { readonly status: ActionStatus; readonly deadline: IsoDate },
  today: IsoDate,
  soonDays: number = SOON_DAYS,
): ActionStanding {
  if (status === 'completed' || status === 'evaluated') return { kind: 'done', days: 0 };
  return standingAt(deadline, today, soonDays);
}

/** How anything that is not done stands against its day. */
export function standingAt(
  deadline: IsoDate,
  today: IsoDate,
  soonDays: number = SOON_DAYS,
): ActionStanding {
  const left = epochDay(deadline) - epochDay(today);
  if (left < 0) return { kind: 'overdue', days: -left };
  return { kind: left <= soonDays ? 'soon' : 'onTime', days: left };
}
