const MONTHS = [
  ['januar', 'january', 'jan'],
  ['februar', 'february', 'feb'],
  ['marts', 'march', 'mar', 'mrt'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** A cell as a period key, or null when it is none that exists. Numeric dates are in `order`. */
export function naivePeriod(cell: string, order: 'dmy' | 'mdy'): string | null {
  const text = cell.trim().toLowerCase();
  if (text.length < 4 || text.length > 30) return null;
  return shortForm(text) ?? wordForm(text) ?? dateForm(text, order);
}

function shortForm(text: string): string | null {
  if (/^(19|20)\d\d$/.test(text)) return text;
  const found =
    /^(\d{4})([ -]?)(m|k|q|h|u|w)(\d{1,2})$/.exec(text) ??
    swapped(/^(k|q)(\d)[ -]?(\d{4})$/.exec(text));
  if (!found) return monthForm(text);
  const [, year = '', gap = '', letter = '', digits = ''] = found;
  return saneYear(year) ? lettered(year, gap, letter, digits) : null;
}

function lettered(year: string, gap: string, letter: string, digits: string): string | null {
  const n = Number(digits);
  if (n < 1) return null;
  if (letter === 'm') return gap !== '-' && n <= 12 ? `${year}-${two(n)}` : null;
  if (letter === 'k' || letter === 'q')
    return digits.length === 1 && n <= 4 ? `${year}-Q${n}` : null;
  if (letter === 'h') return digits.length === 1 && n <= 2 ? `${year}-H${n}` : null;
  return weekOf(year, n);
}

function swapped(found: RegExpExecArray | null): string[] | null {
  return found ? ['', found[3] ?? '', '', found[1] ?? '', found[2] ?? ''] : null;
}

function monthForm(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)$/.exec(text);
  const danish = /^(\d\d?)[-/](\d{4})$/.exec(text);
  const [year, month] = iso ? [iso[1], iso[2]] : danish ? [danish[2], danish[1]] : [];
  if (year === undefined || !saneYear(year)) return null;
  const n = Number(month);
  return n >= 1 && n <= 12 ? `${year}-${two(n)}` : null;
}

function wordForm(text: string): string | null {
  const quarter = /^(\d)\.?\s*(?:kvt|kvartal|kv|qtr|quarter)\.?\s*(\d{4})$/.exec(text);
  if (quarter) return numbered(quarter[2], 'Q', quarter[1], 4);
  const half = /^(\d)\.?\s*(?:halvår|halvaar|halva\u030ar)\s*(\d{4})$/.exec(text);
  if (half) return numbered(half[2], 'H', half[1], 2);
  const week = /^(?:uge|week)\s*(\d\d?)[\s,-]*(\d{4})$/.exec(text);
  if (week) return saneYear(week[2] ?? '') ? weekOf(week[2] ?? '', Number(week[1])) : null;
  const name = /^(\p{L}{3,9})\.?[\s-](\d{4}|\d\d)$/u.exec(text);
  if (name) return namedMonth(name[2] ?? '', name[1] ?? '');
  const turned = /^(\d{4})[\s-](\p{L}{3,9})\.?$/u.exec(text);
  return turned ? namedMonth(turned[1] ?? '', turned[2] ?? '') : null;
}

function numbered(year = '', letter: string, n = '', most: number): string | null {
  return saneYear(year) && Number(n) >= 1 && Number(n) <= most ? `${year}-${letter}${n}` : null;
}

function namedMonth(year: string, name: string): string | null {
  const month = MONTHS.findIndex((names) => names.includes(name)) + 1;
  const full = fullYear(year);
  return month > 0 && saneYear(full) ? `${full}-${two(month)}` : null;
}

function dateForm(text: string, order: 'dmy' | 'mdy'): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[t ][\d:.,]+(?:z|[+-]\d\d:?\d\d)?)?$/.exec(text);
  if (iso) return existing(iso[1] ?? '', Number(iso[2]), Number(iso[3]));
  const slash = /^(\d{4})\/(\d\d?)\/(\d\d?)$/.exec(text);
  if (slash) return existing(slash[1] ?? '', Number(slash[2]), Number(slash[3]));
  const english = /^(\p{L}{3,9})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text);
  if (english) return namedDay(english[3], english[1], english[2]);
  const danish = /^(?:den\s+)?(\d\d?)\.?[\s-]+(\p{L}{3,9})\.?[\s-]+(\d{4})$/u.exec(text);
  if (danish) return namedDay(danish[3], danish[2], danish[1]);
  const numeric =
    /^(\d\d?)([-./])(\d\d?)([-./])(\d{4}|\d\d)(?:\s\d\d?[:.]\d\d(?:[:.]\d\d)?)?$/.exec(text);
  if (!numeric) return null;
  const [, first, one, second, other, year = ''] = numeric;
  if (one !== other && `${one}${other}` !== '/-') return null;
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return existing(fullYear(year), Number(month), Number(day));
}

function namedDay(year = '', name = '', day = ''): string | null {
  const month = MONTHS.findIndex((names) => names.includes(name)) + 1;
  return month > 0 ? existing(year, month, Number(day)) : null;
}

function existing(year: string, month: number, day: number): string | null {
  const y = Number(year);
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  const real = saneYear(year) && days !== undefined && day >= 1 && day <= days;
  return real ? `${year}-${two(month)}-${two(day)}` : null;
}

/** Counts the days from a known Monday instead of asking for weekdays of single dates. */
function weekOf(year: string, week: number): string | null {
  const y = Number(year);
  const before =
    365 * (y - 1) + Math.floor((y - 1) / 4) - Math.floor((y - 1) / 100) + Math.floor((y - 1) / 400);
  const newYear = before % 7;
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const last = newYear === 3 || (leap && newYear === 2) ? 53 : 52;
  return week >= 1 && week <= last ? `${year}-W${two(week)}` : null;
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return (Number(year) < 70 ? '20' : '19') + year;
}

function saneYear(year: string): boolean {
  return Number(year) >= 1900 && Number(year) <= 2199;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
