import { exactOf, rounded } from './scaled';
import { spoken } from './spoken';

export type { Language } from './spoken';

/** The one formatter: every number on a page is written and read here, the Danish way or the English. */
const SPACE = '\u00a0';
const MINUS = '\u2212';

export const MISSING = '–';

const SIGNS = { da: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;
const KRONER = {
  da: { mio: 'mio. kr.', t: 't.kr.' },
  en: { mio: 'million kr.', t: 'thousand kr.' },
} as const;

/** '1234567.5' → '1.234.567,5', in English '1,234,567.5' */
export function decimal(text: string | null, decimals?: number): string {
  if (text === null) return MISSING;
  const shown = decimals === undefined ? text : rounded(text, 0, decimals);
  const negative = shown.startsWith('-');
  const [whole = '0', fraction] = (negative ? shown.slice(1) : shown).split('.');
  const { group, decimal: sign } = SIGNS[spoken()];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (negative ? MINUS : '') + grouped + (fraction ? sign + fraction : '');
}

/** A number of things: 1084 → '1.084' */
export function count(number: number): string {
  return decimal(String(number));
}

/** A level in its unit, as short as it can be said: '1234.500000' → '1.234,5'. */
export function level(text: string | null, unit = ''): string {
  if (text === null) return MISSING;
  const short = rounded(text, 0, exactOf(text).decimals > 2 ? 2 : exactOf(text).decimals);
  const bare = short.includes('.') ? short.replace(/\.?0+$/, '') : short;
  if (unit === '%') return decimal(bare) + percentSign();
  return unit ? `${decimal(bare)} ${unit}` : decimal(bare);
}

/** Exact amount: '61.400.000,00 kr.' */
export function krExact(kr: string | null): string {
  return kr === null ? MISSING : `${decimal(kr, 2)}${SPACE}kr.`;
}

/** Millions with one decimal and no unit: '61,4'; three digits and more need none. */
export function mioNumber(kr: string): string {
  const whole = rounded(kr, 6, 0).replace('-', '');
  return decimal(kr === '' ? '0' : rounded(kr, 6, whole.length >= 3 ? 0 : 1));
}

/** Kroner in millions, in thousands or as they are, in words. */
export function krUnit(of: 'mio' | 't' | 'kr'): string {
  return of === 'kr' ? 'kr.' : KRONER[spoken()][of];
}

/** '61,4 mio. kr.', '84 t.kr.' or '812 kr.': the unit that needs the fewest digits; in English '61.4 million kr.'. */
export function kr(amount: string | null): string {
  if (amount === null) return MISSING;
  const size = amount.replace('-', '').split('.')[0]?.length ?? 0;
  const said = (number: string, unit: string) => `${number} ${unit}`.replaceAll(' ', SPACE);
  if (size >= 6) return said(mioNumber(amount), krUnit('mio'));
  if (size >= 4) return said(decimal(rounded(amount, 3, 0)), krUnit('t'));
  return said(decimal(amount, 0), krUnit('kr'));
}

/** '0.8308' → '83 %', in English '83%' */
export function percent(ratio: string | null, decimals = 0): string {
  return ratio === null ? MISSING : decimal(rounded(ratio, -2, decimals)) + percentSign();
}

const percentSign = () => (spoken() === 'en' ? '%' : `${SPACE}%`);

/** The amount without its sign, for sentences that say better or worse in words. */
export function unsigned(amount: string): string {
  return amount.replace(/^-/, '');
}

const TYPED = {
  da: /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/,
  en: /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/,
} as const;

/** What someone typed, '1.234,56' or in English '1,234.56', as exact decimal text '1234.56'; null when it is no number. */
export function readNumber(typed: string): string | null {
  const bare = typed
    .trim()
    .replace(/[\s\u00a0]/g, '')
    .replace(MINUS, '-');
  if (!TYPED[spoken()].test(bare)) return null;
  const { group, decimal: sign } = SIGNS[spoken()];
  return bare.replaceAll(group, '').replace(sign, '.');
}

/** Typed kroner as the contract wants them: exactly two decimals; null when not an amount. */
export function readKr(typed: string): string | null {
  const text = readNumber(typed);
  if (text === null || exactOf(text).decimals > 2) return null;
  return rounded(text, 0, 2);
}

/** Exact decimal text for an input field, as one would type it: '1234.50' → '1.234,50', in English '1,234.50'. */
export function forField(text: string | null): string {
  return text === null ? '' : decimal(text);
}
