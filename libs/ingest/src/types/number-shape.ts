/** Where the minus of a number stands. */
export type MinusPlace = 'leading' | 'trailing' | 'parens';
/** Thousands grouping characters; ' ' stands for any space, also the non-breaking ones. */
export type Group = '.' | ',' | ' ' | "'";
/** Unit of the values: kroner, thousands, millions or thousand millions. */
export type Scale = 1 | 1000 | 1000000 | 1000000000;

/** A number cell taken apart; nothing is decided yet. */
export interface NumberParts {
  core: string;
  minus: MinusPlace | null;
  plus: boolean;
  percent: boolean;
  currency: string | null;
  scale: Scale;
  /** The sign before a dash that stands for no decimals, as in `500,-`. */
  dash: ',' | '.' | null;
}

/** What the digits and separators of one cell allow. */
export type CoreReading =
  | { kind: 'plain'; leadingZero: boolean }
  | { kind: 'decimal'; decimal: ',' | '.'; decimals: number; group: Group | null }
  | { kind: 'grouped'; group: Group }
  | { kind: 'either'; sign: ',' | '.' }
  | { kind: 'bad' };

const SPACE = /[\s\u00a0\u202f\u2009]/;
const SPACES = /[\s\u00a0\u202f\u2009]/g;
const CURRENCY = /kr(?:oner|\.)?|dkk|usd|eur|gbp|nok|sek|cad|[$€£]/i;
const SCALES: [RegExp, Scale][] = [
  [/(?:t\.?|1\.?000|tusind(?:e)?)\s*(?=kr|dkk)|\bt\.?kr\.?/i, 1000],
  [/\bmio\.?|\bmill(?:ion|ioner|\.|\b)|\bmkr\b/i, 1000000],
  [/\bmia\.?|\bmilliard(?:er)?/i, 1000000000],
];
const CELL_SCALE: [RegExp, Scale][] = [
  [/^(?:t\.|t|tusinde?)$/i, 1000],
  [/^(?:mio\.?|mill\.?|million(?:er)?)$/i, 1000000],
  [/^(?:mia\.?|milliard(?:er)?)$/i, 1000000000],
];

/** Takes a cell apart, or null when it holds no number at all. */
export function dissect(text: string): NumberParts | null {
  let rest = text.trim();
  if (rest === '' || rest.length > 80 || !/\d/.test(rest)) return null;
  const parts: NumberParts = {
    core: rest,
    minus: null,
    plus: false,
    percent: false,
    currency: null,
    scale: 1,
    dash: null,
  };
  if (/^[\d.,]+$/.test(rest)) return parts;
  if (/^\(.*\)$/.test(rest)) {
    parts.minus = 'parens';
    rest = rest.slice(1, -1).trim();
  }
  rest = takeDash(parts, rest);
  rest = takeSign(parts, rest);
  rest = takeUnit(parts, rest);
  rest = takeSign(parts, rest);
  if (!/^\d[\d.,'’ \u00a0\u202f\u2009]*$/.test(rest) && !/^[.,]\d+$/.test(rest)) return null;
  parts.core = rest.replaceAll('’', "'").replace(SPACES, ' ');
  return parts;
}

/** `1.234,-` is 1.234 kroner and no øre; the dash is no minus. */
function takeDash(parts: NumberParts, text: string): string {
  const found = /^(.*\d)([.,])[-\u2212\u2013\u2014]([^\d\u2212\u2013\u2014-]*)$/.exec(text);
  if (!found) return text;
  const [, before = '', sign, after = ''] = found;
  parts.dash = sign as ',' | '.';
  return before + after;
}

function takeSign(parts: NumberParts, text: string): string {
  const lead = /^([-\u2212+])\s?/.exec(text);
  if (lead && parts.minus === null && !parts.plus) {
    if (lead[1] === '+') parts.plus = true;
    else parts.minus = 'leading';
    return text.slice(lead[0].length);
  }
  const trail = /\s?[-\u2212]$/.exec(text);
  if (trail && parts.minus === null) {
    parts.minus = 'trailing';
    return text.slice(0, -trail[0].length);
  }
  return text;
}

function takeUnit(parts: NumberParts, text: string): string {
  const found = /^(\D*?)([-\u2212+]?[.,]?\d(?:.*\d)?[.,]?(?:\s?[-\u2212])?)([^\d]*)$/.exec(text);
  if (!found) return text;
  const [, before = '', core = '', after = ''] = found;
  const unit = `${before.trim()} ${after.trim()}`.trim();
  if (unit === '') return text;
  return readUnit(parts, unit) ? core.trim() : text;
}

function readUnit(parts: NumberParts, unit: string): boolean {
  let rest = unit;
  if (rest.includes('%')) {
    parts.percent = true;
    rest = rest.replace('%', '').trim();
  }
  if (rest.toLowerCase() === 'pct.' || rest.toLowerCase() === 'pct') {
    parts.percent = true;
    return true;
  }
  const money = CURRENCY.exec(rest);
  if (money) {
    parts.currency = currencyCode(money[0]);
    rest = (rest.slice(0, money.index) + rest.slice(money.index + money[0].length)).trim();
  }
  if (rest === '') return true;
  const scale = CELL_SCALE.find(([re]) => re.test(rest));
  if (!scale) return false;
  parts.scale = scale[1];
  return true;
}

/** ISO code of a currency word or sign. */
export function currencyCode(word: string): string {
  const w = word.toLowerCase();
  if (w.startsWith('kr')) return 'DKK';
  return { $: 'USD', '€': 'EUR', '£': 'GBP', euro: 'EUR' }[w] ?? w.toUpperCase();
}

/** Scale and currency named in a column's header, as in `Effekt (mio. kr.)`. */
export function unitOfHeader(header: string): {
  scale: Scale;
  currency: string | null;
  percent: boolean;
} {
  const scale = SCALES.find(([re]) => re.test(header))?.[1] ?? 1;
  const money =
    /(?:^|[\s(,.\d])(kr(?:oner?|\.)?|dkk|usd|euro?|gbp|nok|sek|cad|[$€£])(?:$|[\s),./])|\b[tm]\.?(kr)\b/i.exec(
      header,
    );
  const word = money?.[1] ?? money?.[2];
  return { scale, currency: word ? currencyCode(word) : null, percent: /%|\bpct\b/i.test(header) };
}

/** Which readings the digits and separators allow. */
export function readCore(core: string): CoreReading {
  if (/^\d+$/.test(core)) return { kind: 'plain', leadingZero: core.length > 1 && core[0] === '0' };
  const signs = new Set(core.replace(/\d/g, ''));
  if (signs.size > 2) return { kind: 'bad' };
  const last = /[.,]/.test(core)
    ? core[Math.max(core.lastIndexOf('.'), core.lastIndexOf(','))]
    : null;
  if (signs.size === 2) return twoSigns(core, signs, last as ',' | '.' | null);
  const sign = [...signs][0]!;
  const grouped = isGrouped(core, sign);
  if (SPACE.test(sign) || sign === "'") {
    return grouped ? { kind: 'grouped', group: sign as Group } : { kind: 'bad' };
  }
  const decimal = sign as ',' | '.';
  if (core.indexOf(sign) !== core.lastIndexOf(sign)) {
    return grouped ? { kind: 'grouped', group: decimal } : { kind: 'bad' };
  }
  if (grouped) return { kind: 'either', sign: decimal };
  const fraction = core.slice(core.indexOf(sign) + 1);
  const whole = core.slice(0, core.indexOf(sign));
  if (whole === '' || fraction === '' || /^0\d/.test(whole)) return { kind: 'bad' };
  return { kind: 'decimal', decimal, decimals: fraction.length, group: null };
}

function twoSigns(core: string, signs: Set<string>, last: ',' | '.' | null): CoreReading {
  if (last === null || core.indexOf(last) !== core.lastIndexOf(last)) return { kind: 'bad' };
  const group = [...signs].find((s) => s !== last) as Group;
  const [whole = '', fraction = ''] = core.split(last);
  if (fraction === '' || !/^\d+$/.test(fraction) || !isGrouped(whole, group))
    return { kind: 'bad' };
  return { kind: 'decimal', decimal: last, decimals: fraction.length, group };
}

function isGrouped(text: string, sign: string): boolean {
  const [first = '', ...rest] = text.split(sign);
  return /^[1-9]\d{0,2}$/.test(first) && rest.length > 0 && rest.every((r) => /^\d{3}$/.test(r));
}

/** Which readings a number allows: before a dash it is whole, so a sign in it groups thousands. */
export function readParts({ core, dash }: Pick<NumberParts, 'core' | 'dash'>): CoreReading {
  const read = readCore(core);
  if (dash === null || read.kind === 'bad') return read;
  if (read.kind === 'decimal' || (dash === ',' && core.includes(','))) return { kind: 'bad' };
  if (read.kind === 'either') return { kind: 'grouped', group: read.sign };
  return read;
}

/** True when a cell can be read as a number in some style. */
export function looksNumeric(text: string): boolean {
  const parts = dissect(text);
  return parts !== null && readParts(parts).kind !== 'bad';
}
