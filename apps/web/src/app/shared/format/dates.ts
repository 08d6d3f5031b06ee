import { MISSING } from './numbers';
import { spoken, type Language } from './spoken';

const SHORT: Record<Language, readonly string[]> = {
  da: 'jan. feb. mar. apr. maj jun. jul. aug. sep. okt. nov. dec.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};
const LONG: Record<Language, readonly string[]> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** '2026-10' → 'okt. 2026' */
export function monthShort(month: string | null, language: Language): string {
  return month === null ? MISSING : `${nameOf(month, SHORT[language])}\u00a0${month.slice(0, 4)}`;
}

/** '2026-10' → 'oktober 2026' */
export function monthLong(month: string | null, language: Language): string {
  return month === null ? MISSING : `${nameOf(month, LONG[language])} ${month.slice(0, 4)}`;
}

/** '2026-10-31' → '31-10-2026', in English '31 Oct 2026': a date is never read two ways. */
export function date(iso: string | null): string {
  if (iso === null) return MISSING;
  if (spoken() === 'da') return dayDigits(iso);
  return `${Number(iso.slice(8, 10))} ${nameOf(iso.slice(0, 7), SHORT.en)} ${iso.slice(0, 4)}`;
}

/** '2026-10-31' → '31-10-2026', as a day is typed in either language. */
export function dayDigits(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${day}-${month}-${year}`;
}

/** '2026-03' → '03-2026', in English 'Mar 2026'. */
export function monthWritten(month: string): string {
  return spoken() === 'da' ? monthDigits(month) : monthShort(month, 'en');
}

/** What someone typed as a day, '31-10-2026', '31.10.2026' or '2026-10-31', as ISO text; null when it is no day. */
export function readDate(typed: string): string | null {
  const text = typed.trim();
  const danish = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/.exec(text);
  const iso = danish
    ? `${danish[3] ?? ''}-${(danish[2] ?? '').padStart(2, '0')}-${(danish[1] ?? '').padStart(2, '0')}`
    : text;
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  const exists = instant !== null && !Number.isNaN(instant.getTime());
  return exists && instant.toISOString().startsWith(iso) ? iso : null;
}

/** '2026-03' → '03-2026', as a month is typed. */
export function monthDigits(month: string): string {
  return `${month.slice(5, 7)}-${month.slice(0, 4)}`;
}

/** What someone typed as a month, '03-2026', '3.2026', 'marts 2026' or '2026-03', as ISO text; null when it is none. */
export function readMonth(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const [, digits, year] = /^(\d{1,2})[-./ ](\d{4})$/.exec(text) ?? [];
  const [, name, named] = /^([a-zæøå]{3,})\.?[- ](\d{4})$/.exec(text) ?? [];
  const number = name === undefined ? Number(digits) : numberOf(name);
  const iso = digits || name ? `${year ?? named ?? ''}-${String(number).padStart(2, '0')}` : text;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(iso) ? iso : null;
}

/** Which month a name begins, in either language; 0 for none. */
function numberOf(name: string): number {
  const begins = (full: string) => full.toLowerCase().startsWith(name);
  return 1 + Math.max(LONG.da.findIndex(begins), LONG.en.findIndex(begins));
}

const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** An instant as Danish local time: '31-10-2026 14.05', in English '31 Oct 2026, 14:05'. */
export function moment(instant: string | null): string {
  if (instant === null || instant === '') return MISSING;
  const [day = '', time = ''] = localTime(instant);
  return spoken() === 'da' ? `${date(day)} ${time.replace(':', '.')}` : `${date(day)}, ${time}`;
}

/** The day of an instant, in Denmark. */
export function momentDay(instant: string | null): string {
  return instant === null || instant === '' ? MISSING : date(localTime(instant)[0] ?? null);
}

/** An instant as the day and the time it is in Denmark: '2026-10-31', '14:05'. */
export function localTime(instant: string): readonly [day: string, time: string] {
  const parts = new Map(CLOCK.formatToParts(new Date(instant)).map((p) => [p.type, p.value]));
  const iso = `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
  return [iso, `${parts.get('hour') ?? ''}:${parts.get('minute') ?? ''}`];
}

/** Months from `from` to `to`, both included. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let at = indexOf(from); at <= indexOf(to); at += 1) {
    months.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  }
  return months;
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function nameOf(month: string, names: readonly string[]): string {
  return names[Number(month.slice(5, 7)) - 1] ?? month;
}
