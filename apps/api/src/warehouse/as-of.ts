import { Temporal } from 'temporal-polyfill';

/** The first moment after a day in Europe/Copenhagen, as UTC text that sorts like DuckDB's timestamps. */
export function endOfDay(date: string): string {
  const next = Temporal.PlainDate.from(date).add({ days: 1 });
  const instant = next.toZonedDateTime('Europe/Copenhagen').toInstant();
  return utcText(new Date(instant.epochMilliseconds));
}

/** A moment in UTC without a zone mark. */
export function utcText(moment: Date): string {
  return moment.toISOString().replace('Z', '');
}
