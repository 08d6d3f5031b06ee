import type { NumberParts } from './number-shape';
import type { NumberStyle } from './number-style';

const SCALE_WORDS = { 1: '', 1000: 't.', 1000000: 'mio.', 1000000000: 'mia.' };

/** Canonical decimal text (`1234.5`) in the column's own way of writing, its unit included. */
export function written(canonical: string, negative: boolean, style: NumberStyle): string {
  const body = canonical.replace('.', style.decimal) + unitOf(style);
  if (!negative) return body;
  if (style.minus === 'leading') return `-${body}`;
  return style.minus === 'trailing' ? `${body}-` : `(${body})`;
}

/** What every cell of the column carries. */
function unitOf({ percent, scaleIn, scale, currency, currencyIn }: NumberStyle): string {
  if (percent) return ' %';
  if (scaleIn !== 'cell') return currencyIn === 'cell' ? ` ${currency}` : '';
  const money = currency === 'DKK' ? 'kr.' : (currency ?? '');
  const words = scale === 1000 && currency === 'DKK' ? 't.kr.' : `${SCALE_WORDS[scale]} ${money}`;
  return ` ${words.trim()}`;
}

/** An amount in another scale as one of the column's; null where the two cannot be compared. */
export function converted(core: string, parts: NumberParts, style: NumberStyle): string | null {
  const { percent, currency, scale } = parts;
  const says = currency !== null || scale > 1;
  if (!says || percent || style.percent) return null;
  if (currency !== null && currency !== (style.currency ?? 'DKK')) return null;
  return moved(core, String(scale).length - String(style.scale).length);
}

/** Moves the decimal sign of a canonical number to the right, or to the left where `by` is negative. */
function moved(core: string, by: number): string {
  const [whole = '', fraction = ''] = core.split('.');
  const digits = `${'0'.repeat(10)}${whole}${fraction}${'0'.repeat(10)}`;
  const at = 10 + whole.length + by;
  const left = digits.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = digits.slice(at).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

/** A likely meaning of digits whose signs do not fit, as canonical text; never applied by itself. */
export function guessed(text: string, { decimal }: NumberStyle): string | null {
  const body = text.replace(/[\s\u00a0\u202f]/g, '');
  const one = /^(\d+)[.,]+(\d+)$/.exec(body);
  if (one && one[2]?.length !== 3) return `${one[1]}.${one[2]}`;
  const other = decimal === ',' ? '\\.' : ',';
  const swapped = new RegExp(`^\\d{1,3}(?:${decimal === ',' ? ',' : '\\.'}\\d{3})+${other}\\d+$`);
  if (!swapped.test(body)) return null;
  return body.replaceAll(decimal, '').replace(',', '.');
}

/** Digits in which letters were typed for 0 and 1; null where there were none. */
export function withoutLetters(text: string): string | null {
  const digits = text.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
  return digits !== text && /^\d+(?:[.,]\d+)?$/.test(digits) ? digits : null;
}

/** A number written with an exponent, as whole canonical digits; null where that would need decimals. */
export function expanded(text: string): string | null {
  const [mantissa = '', power = ''] = text.toLowerCase().split('e');
  const n = Number(power);
  const [whole = '', fraction = ''] = mantissa.replace(',', '.').split('.');
  if (n < fraction.length || n > 15) return null;
  return (whole + fraction.padEnd(n, '0')).replace(/^0+(?=\d)/, '');
}
