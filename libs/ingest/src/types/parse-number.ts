import { dissect, type NumberParts, type Scale } from './number-shape';
import { isMissing, type NumberStyle } from './number-style';

/** Most decimals that are stored; one more is a reject, never a rounding. */
export const MAX_DECIMALS = 6;
const MAX_DIGITS = 30;

/** Codes of rejected numbers. */
export type NumberCode =
  | 'number_not'
  | 'number_grouping'
  | 'number_decimals'
  | 'number_exponent'
  | 'number_plus'
  | 'number_minus'
  | 'number_unit'
  | 'number_leading_zero'
  | 'number_too_long';

/** A value as exact decimal text (null = missing), or why it is rejected. */
export type ParsedNumber =
  { ok: true; text: string | null } | { ok: false; code: NumberCode; suggestion?: string };

const fail = (code: NumberCode, suggestion?: string | null): ParsedNumber =>
  suggestion ? { ok: false, code, suggestion } : { ok: false, code };

/**
 * Reads one cell exactly in the column's style: text in, canonical decimal text out
 * (`-1234.56`). The column's scale and percent are not applied. Anything else is a reject.
 */
export function parseNumber(text: string, style: NumberStyle): ParsedNumber {
  if (isMissing(text) || style.missing.includes(text.trim())) return { ok: true, text: null };
  const parts = dissect(text);
  if (!parts) return notNumber(text, style);
  if (parts.plus) return fail('number_plus', canonicalIn(parts.core, style));
  if (parts.minus && parts.minus !== style.minus) {
    return fail('number_minus', written(`-${parts.core}`, style));
  }
  if (!unitFits(parts, style)) return fail('number_unit');
  const core = plainCore(parts.core, style);
  if (core === null) return fail('number_grouping', guess(parts.core, style, parts.minus !== null));
  const wrong = wrongDigits(core, style);
  if (wrong) return wrong;
  const zero = /^[0.]+$/.test(core);
  return { ok: true, text: parts.minus && !zero ? `-${core}` : core };
}

/** Why digits that fit the style still cannot be stored as they are written. */
function wrongDigits(core: string, style: NumberStyle): ParsedNumber | null {
  const [whole = '', fraction = ''] = core.split('.');
  if (whole.length > 1 && whole[0] === '0') {
    return fail('number_leading_zero', written(core.replace(/^0+(?=\d)/, ''), style, true));
  }
  if (fraction.length > MAX_DECIMALS) {
    return fail('number_decimals', written(core.replace(/(\.\d{6})\d+$/, '$1'), style, true));
  }
  return whole.length > MAX_DIGITS ? fail('number_too_long') : null;
}

/** Digits with a dot as decimal sign, or null when the separators do not fit the style exactly. */
function plainCore(core: string, style: NumberStyle): string | null {
  if (/^\d+$/.test(core)) return core;
  const at = core.indexOf(style.decimal);
  const whole = at < 0 ? core : core.slice(0, at);
  const fraction = at < 0 ? null : core.slice(at + 1);
  if (fraction !== null && !/^\d+$/.test(fraction)) return null;
  const digits = ungroup(whole, style.group);
  if (digits === null) return null;
  return fraction === null ? digits : `${digits}.${fraction}`;
}

function ungroup(whole: string, group: string | null): string | null {
  if (/^\d+$/.test(whole)) return whole;
  if (group === null) return null;
  const [first = '', ...rest] = whole.split(group);
  if (!/^[1-9]\d{0,2}$/.test(first) || rest.length === 0) return null;
  return rest.every((r) => /^\d{3}$/.test(r)) ? first + rest.join('') : null;
}

function unitFits(parts: NumberParts, style: NumberStyle): boolean {
  if (parts.percent !== style.percent) return false;
  if (parts.currency !== null && parts.currency !== (style.currency ?? parts.currency))
    return false;
  return parts.scale === (style.scaleIn === 'cell' ? style.scale : 1);
}

function notNumber(text: string, style: NumberStyle): ParsedNumber {
  const t = text.trim();
  const exponent = /^-?\d+(?:[.,]\d+)?e([+-]?\d{1,2})$/i.exec(t);
  if (exponent) return fail('number_exponent', expanded(t, style));
  return fail('number_not', guess(t, style, /^[-\u2212]/.test(t)));
}

function expanded(text: string, style: NumberStyle): string | null {
  const [mantissa = '', power = ''] = text.toLowerCase().split('e');
  const n = Number(power);
  const [whole = '', fraction = ''] = mantissa.replace('-', '').replace(',', '.').split('.');
  if (n < fraction.length || n > 15) return null;
  const digits = (whole + fraction.padEnd(n, '0')).replace(/^0+(?=\d)/, '');
  return written((mantissa.startsWith('-') ? '-' : '') + digits, style, true);
}

/** A likely meaning of a mistyped number, offered and never applied by itself. */
function guess(text: string, style: NumberStyle, negative: boolean): string | null {
  const body = text.replace(/^[-\u2212]/, '').replace(/[\s\u00a0\u202f]/g, '');
  const sign = negative ? '-' : '';
  const one = /^(\d+)([.,]+)(\d+)$/.exec(body);
  if (one && (one[3]!.length !== 3 || one[2]!.includes(style.decimal))) {
    return `${sign}${one[1]}${style.decimal}${one[3]}`;
  }
  const letters = body.replace(/[oO]/g, '0').replace(/[lI]/g, '1');
  if (letters !== body && /^\d+(?:[.,]\d+)?$/.test(letters)) return sign + letters;
  const other = style.decimal === ',' ? '.' : ',';
  const swapped = new RegExp(`^\\d{1,3}(?:\\${style.decimal}\\d{3})+\\${other}\\d+$`);
  if (!swapped.test(body)) return null;
  return sign + body.replaceAll(style.decimal, '').replace(other, style.decimal);
}

function canonicalIn(core: string, style: NumberStyle): string | null {
  return plainCore(core, style) === null ? null : core;
}

/** A number in the column's own way of writing. */
function written(core: string, style: NumberStyle, canonical = false): string {
  const text = canonical ? core.replace('.', style.decimal) : core;
  if (!text.startsWith('-') || style.minus === 'leading') return text;
  return style.minus === 'trailing' ? `${text.slice(1)}-` : `(${text.slice(1)})`;
}

/** Multiplies an exact decimal text by a power of ten, exactly. */
export function applyScale(text: string, scale: Scale): string {
  const zeros = String(scale).length - 1;
  if (zeros === 0) return text;
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const moved = fraction.padEnd(zeros, '0');
  const digits = (whole + moved.slice(0, zeros)).replace(/^0+(?=\d)/, '');
  const rest = moved.slice(zeros);
  return `${negative ? '-' : ''}${digits}${rest === '' ? '' : `.${rest}`}`;
}
