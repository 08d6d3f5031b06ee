import { epochDay, type IsoDate } from '../calendar/date';

/** Nothing has happened for so long that somebody should ask. The method does not say how long; we have chosen. */
export const SILENT_DAYS = 30;

/** For how many days nothing has happened, once that is long enough to surface by itself; else null. S1.6. */
export function silentSince(
  lastOn: IsoDate,
  today: IsoDate,
  days: number = SILENT_DAYS,
): number | null {
  const gone = epochDay(today) - epochDay(lastOn);
  return gone >= days ? gone : null;
}
