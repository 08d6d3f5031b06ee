import type { IsoDate } from '@gevinst/contract';
import { Temporal } from 'temporal-polyfill';

/** The day in Europe/Copenhagen of a moment: near midnight it is not the day in UTC. */
export function dayOf(instant: string): IsoDate {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO('Europe/Copenhagen')
    .toPlainDate()
    .toString();
}
