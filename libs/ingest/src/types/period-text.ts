/** Length of a period. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';
/** Order of the numbers in a date such as 03-04-2026. */
export type DateOrder = 'dmy' | 'mdy';
/** A period with its canonical key: 2026-03-05, 2026-W12, 2026-03, 2026-Q1, 2026-H1, 2026. */
export interface PeriodValue {
  grain: Grain;
  key: string;
}
/** How a cell was understood; `impossible` is a well-formed date that does not exist. */
export type PeriodReading =
  | { kind: 'period'; value: PeriodValue; form: string }
  | { kind: 'date'; a: number; b: number; year: number; sign: string; form: string }
  | { kind: 'impossible' }
  | null;

const MONTHS: Partial<Record<string, number>> = {};
const NAMES = [
  'januar january jan',
  'februar february feb',
  'marts march mar mrt',
  'april apr',
  'maj may',
  'juni june jun',
  'juli july jul',
  'august aug',
  'september sept sep',
  'oktober october okt oct',
  'november nov',
  'december dec',
];
NAMES.forEach((names, i) => names.split(' ').forEach((name) => (MONTHS[name] = i + 1)));

/** Number of the month that a word names, in Danish or English. */
export function monthOf(word: string): number | null {
  return MONTHS[word.toLowerCase()] ?? null;
}

type Reader = (m: RegExpExecArray) => PeriodReading;
const FORMS: [string, RegExp, Reader][] = [
  ['year', /^((?:19|20)\d\d)$/, (m) => year(m[1]!)],
  [
    'iso-date',
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?)?$/,
    (m) => day(m[1]!, m[2]!, m[3]!),
  ],
  ['iso-slash', /^(\d{4})\/(\d\d?)\/(\d\d?)$/, (m) => day(m[1]!, m[2]!, m[3]!)],
  ['iso-month', /^(\d{4})-(\d\d)$/, (m) => month(m[1]!, m[2]!)],
  ['dst-month', /^(\d{4})\s?M(\d\d?)$/i, (m) => month(m[1]!, m[2]!)],
  ['dst-quarter', /^(\d{4})[\s-]?[KQ]([1-9])$/i, (m) => part(m[1]!, 'Q', m[2]!, 4)],
  ['quarter-first', /^[KQ]([1-9])[\s-]?(\d{4})$/i, (m) => part(m[2]!, 'Q', m[1]!, 4)],
  [
    'quarter-word',
    /^([1-9])\.?\s*(?:kvt|kvartal|kv|qtr|quarter)\.?\s*(\d{4})$/i,
    (m) => part(m[2]!, 'Q', m[1]!, 4),
  ],
  ['dst-half', /^(\d{4})[\s-]?H([1-9])$/i, (m) => part(m[1]!, 'H', m[2]!, 2)],
  [
    'half-word',
    /^([1-9])\.?\s*(?:halvår|halvaar|halv\u0061\u030ar)\s*(\d{4})$/i,
    (m) => part(m[2]!, 'H', m[1]!, 2),
  ],
  ['dst-week', /^(\d{4})[\s-]?[UW](\d\d?)$/i, (m) => week(m[1]!, m[2]!)],
  ['week-word', /^(?:uge|week)\s*(\d\d?)[\s,-]*(\d{4})$/i, (m) => week(m[2]!, m[1]!)],
  ['month-name', /^(\p{L}{3,9})\.?[\s-](\d{4}|\d\d)$/iu, (m) => named(m[2]!, m[1]!)],
  ['year-month-name', /^(\d{4})[\s-](\p{L}{3,9})\.?$/iu, (m) => named(m[1]!, m[2]!)],
  [
    'long-en',
    /^(\p{L}{3,9})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(\d{4})$/iu,
    (m) => long(m[3]!, m[1]!, m[2]!),
  ],
  [
    'long-da',
    /^(?:den\s+)?(\d\d?)\.?[\s-]+(\p{L}{3,9})\.?[\s-]+(\d{4})$/iu,
    (m) => long(m[3]!, m[2]!, m[1]!),
  ],
  ['number-month', /^(\d\d?)[-/](\d{4})$/, (m) => month(m[2]!, m[1]!)],
  [
    'number-date',
    /^(\d\d?)([-./])(\d\d?)([-./])(\d{4}|\d\d)(?:\s\d\d?[:.]\d\d(?:[:.]\d\d)?)?$/,
    numbers,
  ],
];

/** Reads a period text in any of the known forms; the order of a numeric date is left open. */
export function readPeriod(text: string): PeriodReading {
  const t = text.trim();
  if (t.length < 4 || t.length > 30 || !/\d/.test(t)) return null;
  for (const [form, re, read] of FORMS) {
    const m = re.exec(t);
    const found = m ? read(m) : null;
    if (found) return 'form' in found ? { ...found, form } : found;
  }
  return null;
}

/** The period of a numeric date in a given order, or null when it does not exist. */
export function dateOf(
  d: { a: number; b: number; year: number },
  order: DateOrder,
): PeriodValue | null {
  const [dd, mm] = order === 'dmy' ? [d.a, d.b] : [d.b, d.a];
  const found = day(String(d.year), String(mm), String(dd));
  return found?.kind === 'period' ? found.value : null;
}

function value(grain: Grain, key: string): PeriodReading {
  return { kind: 'period', value: { grain, key }, form: '' };
}

const pad = (n: string): string => n.padStart(2, '0');
const sane = (y: string): boolean => Number(y) >= 1900 && Number(y) <= 2199;
const impossible: PeriodReading = { kind: 'impossible' };

function year(y: string): PeriodReading {
  return value('year', y);
}

function month(y: string, m: string): PeriodReading {
  if (!sane(y)) return null;
  return Number(m) >= 1 && Number(m) <= 12 ? value('month', `${y}-${pad(m)}`) : impossible;
}

function part(y: string, letter: 'Q' | 'H', n: string, max: number): PeriodReading {
  if (!sane(y)) return null;
  const grain = letter === 'Q' ? 'quarter' : 'half';
  return Number(n) <= max ? value(grain, `${y}-${letter}${n}`) : impossible;
}

function week(y: string, w: string): PeriodReading {
  if (!sane(y)) return null;
  const n = Number(w);
  return n >= 1 && n <= weeksIn(Number(y)) ? value('week', `${y}-W${pad(w)}`) : impossible;
}

/** ISO years have 53 weeks when 1 January or 31 December is a Thursday. */
function weeksIn(y: number): number {
  const weekday = (m: number, d: number): number => new Date(Date.UTC(y, m, d)).getUTCDay();
  return weekday(0, 1) === 4 || weekday(11, 31) === 4 ? 53 : 52;
}

function day(y: string, m: string, d: string): PeriodReading {
  if (!sane(y)) return null;
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  const exists = date.getUTCMonth() === Number(m) - 1 && date.getUTCDate() === Number(d);
  return exists ? value('day', `${y}-${pad(m)}-${pad(d)}`) : impossible;
}

function named(y: string, name: string): PeriodReading {
  const m = MONTHS[name.toLowerCase()];
  return m ? month(century(y), String(m)) : null;
}

function long(y: string, name: string, d: string): PeriodReading {
  const m = MONTHS[name.toLowerCase()];
  return m ? day(y, String(m), d) : null;
}

function century(y: string): string {
  if (y.length === 4) return y;
  return (Number(y) < 70 ? '20' : '19') + y;
}

function numbers(m: RegExpExecArray): PeriodReading {
  const mixed = m[2] !== m[4] && !(m[2] === '/' && m[4] === '-');
  const y = century(m[5]!);
  if (mixed || !sane(y)) return null;
  const date = { a: Number(m[1]), b: Number(m[3]), year: Number(y) };
  if (!dateOf(date, 'dmy') && !dateOf(date, 'mdy')) return impossible;
  return { kind: 'date', ...date, sign: m[2]! + (m[4] === m[2] ? '' : m[4]!), form: '' };
}

/** True when a cell can be a period, a bare year left out. */
export function looksLikePeriod(text: string): boolean {
  const found = readPeriod(text);
  return found !== null && found.kind !== 'impossible' && !looksLikeYear(text);
}

/** A bare year such as 2026. */
export function looksLikeYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text.trim());
}
