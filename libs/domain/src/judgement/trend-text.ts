import type { Month } from '../calendar/month';
import type { BelowTarget, TrendReason } from './trend-words';

/** Danish month names, January first, as written inside a sentence. */
export const MONTHS_DA: readonly string[] = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** English month names, January first. */
export const MONTHS_EN: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Wording {
  readonly months: readonly string[];
  readonly below: string;
  readonly within: string;
  readonly since: string;
  readonly and: string;
  readonly declining: string;
}

const DANISH: Wording = {
  months: MONTHS_DA,
  below: 'under måltal',
  within: 'i',
  since: 'siden',
  and: 'og',
  declining: 'faldende',
};

const ENGLISH: Wording = {
  months: MONTHS_EN,
  below: 'below target',
  within: 'in',
  since: 'since',
  and: 'and',
  declining: 'declining',
};

/** 'Under måltal i juli og august; faldende siden marts'; '' when there is nothing to say. T11. */
export function reasonTextDa(reason: TrendReason): string {
  return reasonText(reason, DANISH);
}

/** 'Below target in July and August; declining since March'; '' when there is nothing to say. T11. */
export function reasonTextEn(reason: TrendReason): string {
  return reasonText(reason, ENGLISH);
}

/** '2026-03' as 'marts', or 'marts 2026' when it lies in another year than `beside`. */
export function monthNameDa(month: Month, beside: Month | null = null): string {
  return monthName(month, beside, DANISH);
}

/** '2026-03' as 'March', or 'March 2026' when it lies in another year than `beside`. */
export function monthNameEn(month: Month, beside: Month | null = null): string {
  return monthName(month, beside, ENGLISH);
}

function reasonText({ belowTarget, decliningSince, latest }: TrendReason, words: Wording): string {
  const clauses: string[] = [];
  if (belowTarget !== null) clauses.push(belowText(belowTarget, latest, words));
  if (decliningSince !== null) {
    clauses.push(`${words.declining} ${words.since} ${monthName(decliningSince, latest, words)}`);
  }
  const text = clauses.join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function belowText({ months, since }: BelowTarget, latest: Month | null, words: Wording): string {
  if (since !== null) return `${words.below} ${words.since} ${monthName(since, latest, words)}`;
  const names = months.map((month) => monthName(month, latest, words));
  const last = names.at(-1) ?? '';
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} ${words.and} ${last}` : last;
  return `${words.below} ${words.within} ${list}`;
}

function monthName(month: Month, beside: Month | null, words: Wording): string {
  const name = words.months[Number(month.slice(5)) - 1] ?? month;
  const sameYear = beside === null || beside.slice(0, 4) === month.slice(0, 4);
  return sameYear ? name : `${name} ${month.slice(0, 4)}`;
}
