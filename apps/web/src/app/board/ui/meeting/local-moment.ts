import { localTime } from '../../../shared/format/dates';

/** Copenhagen is one hour ahead of UTC, in summer two. */
const OFFSETS = ['+01:00', '+02:00'] as const;

/** What someone wrote as a day ('2026-12-07') and a time ('9.00') in Denmark, as an instant; null when it is none. */
export function localMoment(day: string, time: string): string | null {
  const [, hour = '', minute = ''] = /^\s*(\d{1,2})[.:](\d{2})\s*$/.exec(time) ?? [];
  const clock = `${hour.padStart(2, '0')}:${minute}`;
  const instants = OFFSETS.map((offset) => Date.parse(`${day}T${clock}:00${offset}`));
  const found = instants
    .filter((instant) => !Number.isNaN(instant))
    .map((instant) => new Date(instant).toISOString())
    .find((instant) => localTime(instant).join(' ') === `${day} ${clock}`);
  return found ?? null;
}
