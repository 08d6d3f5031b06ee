import type { TableProfile } from '../profile';
import { unitOfHeader } from '../types/number-shape';
import { isMissing, type NumberStyle } from '../types/number-style';
import { parseNumber } from '../types/parse-number';
import { parsePeriod, type PeriodStyle } from '../types/period-style';
import { millionthsOf } from '../write-typed/scaled-value';
import type { RejectCode } from './load-codes';

/** A cell's meaning: a value, nothing, or why it cannot be read. */
export type CellRead<T> =
  | { readonly ok: true; readonly value: T | null }
  | {
      readonly ok: false;
      readonly code: RejectCode;
      readonly suggestion: string | null;
      /** More to fill into the message. */
      readonly params?: Readonly<Record<string, string>>;
    };

const PLAIN: NumberStyle = {
  decimal: ',',
  group: '.',
  minus: 'leading',
  percent: false,
  currency: null,
  scale: 1,
  scaleIn: null,
  decimals: 0,
  missing: [],
};
const ANY_PERIOD: PeriodStyle = { order: 'dmy', grains: [], forms: [] };
const REMEMBERED = 50_000;

/** The decided style of a column; of one without numbers, the Danish style with the header's unit. */
export function styleOf(profile: TableProfile, column: number): NumberStyle {
  const found = profile.columns[column];
  const { scale, currency } = unitOfHeader(found?.header ?? '');
  return found?.number?.style ?? { ...PLAIN, scale, currency };
}

/** Reads one column's numbers as exact millionths in the unit of the column. */
export function numberReader(style: NumberStyle): (text: string) => CellRead<bigint> {
  return (text) => {
    const read = parseNumber(text, style);
    if (!read.ok) return { ok: false, code: read.code, suggestion: read.suggestion ?? null };
    if (read.text === null) return { ok: true, value: null };
    const value = millionthsOf(read.text);
    return value === null
      ? { ok: false, code: 'number_too_large', suggestion: null }
      : { ok: true, value };
  };
}

/** Reads one column's numbers as canonical decimal text in the unit of the column. */
export function decimalReader(style: NumberStyle): (text: string) => CellRead<string> {
  return (text) => {
    const read = parseNumber(text, style);
    return read.ok
      ? { ok: true, value: read.text }
      : { ok: false, code: read.code, suggestion: read.suggestion ?? null };
  };
}

/** Reads one column's periods as canonical keys; the same text is read once only. */
export function periodReader(
  profile: TableProfile,
  column: number,
): (text: string) => CellRead<string> {
  const style = profile.columns[column]?.period?.style ?? ANY_PERIOD;
  const known = new Map<string, CellRead<string>>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const read = parsePeriod(text, style);
    const result: CellRead<string> = read.ok
      ? { ok: true, value: read.period?.key ?? null }
      : { ok: false, code: read.code, suggestion: null };
    if (known.size < REMEMBERED) known.set(text, result);
    return result;
  };
}

/** Reads text as it stands; marks of missing become null. */
export function textReader(): (text: string) => CellRead<string> {
  return (text) => ({ ok: true, value: isMissing(text) ? null : text.trim() });
}
