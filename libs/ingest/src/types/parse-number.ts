import { dissect, readParts, type NumberParts, type Scale } from './number-shape';
import { isMissing, type NumberStyle } from './number-style';
import { converted, expanded, guessed, withoutLetters, written } from './suggest-number';

/** Most decimals that are stored; one more is a reject, never a rounding. */
export const MAX_DECIMALS = 6;
const MAX_DIGITS = 30;
const EXPONENT = /^\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i;

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

/**
 * Reads one cell exactly in the column's style: text in, canonical decimal text out
 * (`-1234.56`). The column's scale and percent are not applied. Anything else is a reject.
 */
export function parseNumber(text: string, style: NumberStyle): ParsedNumber {
  if (isMissing(text) || style.missing.includes(text.trim())) return { ok: true, text: null };
  const parts = dissect(text);
  if (!parts) return notNumber(text, style);
  const negative = parts.minus !== null;
  const core = wholeWhereDashed(plainCore(parts.core, style), parts);
  if (!unitFits(parts, style)) {
    const same = core && converted(core, parts, style);
    return fail('number_unit', same, negative, style);
  }
  if (parts.plus) return fail('number_plus', negative ? null : core, false, style);
  if (negative && parts.minus !== style.minus) return fail('number_minus', core, true, style);
  if (core === null) return fail('number_grouping', guessed(parts.core, style), negative, style);
  const wrong = wrongDigits(core, negative, style);
  if (wrong) return wrong;
  return { ok: true, text: negative && !/^[0.]+$/.test(core) ? `-${core}` : core };
}

/** A reject with what the cell may have meant, where that can be said in the column's style. */
function fail(
  code: NumberCode,
  core: string | null,
  negative: boolean,
  style: NumberStyle,
): ParsedNumber {
  const suggestion = core === null ? null : written(core, negative, style);
  const reads = suggestion !== null && parseNumber(suggestion, style).ok;
  return reads ? { ok: false, code, suggestion } : { ok: false, code };
}

/** Before a dash that stands for no decimals there are none, and no sign like the one before it. */
function wholeWhereDashed(core: string | null, parts: NumberParts): string | null {
  if (parts.dash === null) return core;
  return readParts(parts).kind === 'bad' || core?.includes('.') ? null : core;
}

/** Why digits that fit the style still cannot be stored as they are written. */
function wrongDigits(core: string, negative: boolean, style: NumberStyle): ParsedNumber | null {
  const [whole = '', fraction = ''] = core.split('.');
  if (whole.length > 1 && whole[0] === '0') {
    return fail('number_leading_zero', core.replace(/^0+(?=\d)/, ''), negative, style);
  }
  if (fraction.length > MAX_DECIMALS) {
    return fail('number_decimals', core.replace(/(\.\d{6})\d+$/, '$1'), negative, style);
  }
  return whole.length > MAX_DIGITS ? { ok: false, code: 'number_too_long' } : null;
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
  const isBare = parts.currency === null;
  if (isBare ? style.currencyIn === 'cell' : parts.currency !== (style.currency ?? 'DKK'))
    return false;
  return parts.scale === (style.scaleIn === 'cell' ? style.scale : 1);
}

function notNumber(text: string, style: NumberStyle): ParsedNumber {
  const body = text.trim().replace(/^[-\u2212]/, '');
  const negative = body !== text.trim();
  const code = EXPONENT.test(body) ? 'number_exponent' : 'number_not';
  // Where every cell carries its unit, a cell without one does not say how much it is.
  if (style.percent || style.scaleIn === 'cell' || style.currencyIn === 'cell')
    return { ok: false, code };
  return fail(code, meant(body, code, style), negative, style);
}

function meant(body: string, code: NumberCode, style: NumberStyle): string | null {
  if (code === 'number_exponent') return expanded(body);
  const digits = withoutLetters(body);
  return digits === null ? guessed(body, style) : plainCore(digits, style);
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
