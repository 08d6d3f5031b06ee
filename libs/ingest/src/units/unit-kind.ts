import { currencyCode, dissect, unitOfHeader, type Scale } from '../types/number-shape';

/** What a unit, or the words beside a number, say of what is counted. */
export interface UnitKind {
  readonly money: boolean;
  readonly percent: boolean;
}

/** A unit as a number or a header names it. */
export interface NamedUnit extends UnitKind {
  /** In as few words as it can be told. */
  readonly words: string;
  readonly currency: string | null;
}

const MONEY =
  /(?<!\p{L})(?:(?:t|m|mio|mill|mia)\.?\s*)?(?:kr(?:oner?)?|øre|dkk|usd|euro?|gbp|nok|sek|cad|dollars?)(?!\p{L})|[$€£]/iu;
/** `inden for 10 % af fristen` says how much, not in what. */
const PERCENT =
  /(?<!(?<!\d)\d{1,3}(?:[.,]\d+)?\s*)(?:%|(?<!\p{L})(?:pct|pp|procent\p{L}*|percent\p{L}*)(?!\p{L}))/iu;
const SAYS = /[\p{L}%‰$€£]/u;
const SCALE_WORDS: Record<Scale, string> = {
  1: '',
  1000: 't.',
  1000000: 'mio.',
  1000000000: 'mia.',
};

/** What the unit of an indicator, or a header, counts. */
export function unitKind(text: string): UnitKind {
  return { money: MONEY.test(text), percent: PERCENT.test(text) };
}

/** A unit that says nothing takes values as they are written. */
export function saysUnit(unit: string): boolean {
  return SAYS.test(unit);
}

/** Neither is what the other counts. What names both money and percent may be either. */
export function isOther(named: UnitKind, wanted: UnitKind): boolean {
  const says = named.money || named.percent;
  return says && !(named.money && wanted.money) && !(named.percent && wanted.percent);
}

/** What a cell itself says that its number is in; null where it is only a number. */
export function unitInCell(text: string): NamedUnit | null {
  const parts = dissect(text);
  if (parts === null) return null;
  const { percent, currency, scale } = parts;
  // A bare `t.` is short for thousand kroner, or for hours: nothing that is only counted is written so.
  const short = scale === 1000 && !/tus/i.test(text);
  const money = currency !== null || short;
  const words = short && currency === null ? 't. (1.000 kr.)' : unitWords(parts);
  return money || percent ? { money, percent, currency, words } : null;
}

/** What a header says of the numbers below it. */
export function unitInHeader(header: string): NamedUnit {
  const { money, percent } = unitKind(header);
  const { currency, scale } = unitOfHeader(header);
  const word = MONEY.exec(header)?.[0] ?? '';
  const code = currency ?? (money ? currencyCode(word) : null);
  const words = unitWords({ percent: percent && !money, currency: code, scale });
  return { money, percent, currency: code, words };
}

/** `t.kr.`, `mio. USD`, `%`. */
export function unitWords(unit: {
  readonly percent: boolean;
  readonly currency: string | null;
  readonly scale: Scale;
}): string {
  const money = unit.currency === 'DKK' ? 'kr.' : (unit.currency ?? '');
  const scale = SCALE_WORDS[unit.scale];
  const both = unit.scale === 1000 && money === 'kr.' ? scale + money : `${scale} ${money}`.trim();
  return [both, unit.percent ? '%' : ''].filter((part) => part !== '').join(' ');
}
