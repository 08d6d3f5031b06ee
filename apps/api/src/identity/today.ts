import type { IsoDate } from '@gevinst/contract';
import { Temporal } from 'temporal-polyfill';

/** The municipality's fixed day, else the setting's, else the calendar's in Denmark. */
export function todayOf(...fixed: (string | null)[]): IsoDate {
  return (
    fixed.find((day) => day !== null) ?? Temporal.Now.plainDateISO('Europe/Copenhagen').toString()
  );
}
