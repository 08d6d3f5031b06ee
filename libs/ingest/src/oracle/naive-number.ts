/** How a generated column writes its numbers; what the importer has to find out by itself. */
export interface NaiveNumberStyle {
  readonly decimal: ',' | '.';
  readonly group: '.' | ',' | ' ' | "'";
  readonly minus: 'leading' | 'trailing' | 'parens';
  /** Exact words of the unit, as the generator writes them after the number; '' without one. */
  readonly unit: '' | '%' | 'kr.' | 't.kr.' | '€';
}

const MISSING = [
  '',
  '-',
  '–',
  '—',
  '.',
  '..',
  '...',
  '…',
  'n/a',
  'N/A',
  'NA',
  '#N/A',
  'NULL',
  'null',
  'i/t',
];

/** True for a text that says "no value". */
export function naiveMissing(text: string): boolean {
  return MISSING.includes(text.trim());
}

/** Percent goes to percent, kroner to kroner, euro to euro; a number or an indicator without a unit goes with anything. */
export function naiveUnitFits(text: string, unit = ''): boolean {
  if (unit === '') return true;
  if (/%|pct/i.test(text)) return unit === 'pct.';
  if (/€/.test(text)) return unit === 'EUR';
  return /[a-z]/i.test(text) ? unit === 'kr.' : true;
}

/** A cell in millionths of the column's base unit, null when missing, 'reject' otherwise. */
export function naiveNumber(text: string, style: NaiveNumberStyle): bigint | null | 'reject' {
  if (naiveMissing(text)) return null;
  const { body, minus } = withoutMinus(text.trim(), style);
  const bare = body === null ? null : withoutUnit(body, style);
  if (bare === null) return 'reject';
  const { digits, negative } = leadingMinus(bare, minus, style);
  const shape = /^(\d+|[1-9]\d{0,2}(?:G\d{3})+)(?:D(\d{1,6}))?$/;
  const generic = [...digits]
    .map((sign) => (isGroup(sign, style) ? 'G' : sign === style.decimal ? 'D' : sign))
    .join('');
  const found = shape.exec(generic);
  if (!found) return 'reject';
  const whole = (found[1] ?? '').replaceAll('G', '');
  if (whole.length > 12 || /^0\d/.test(whole)) return 'reject';
  const value = BigInt(whole + (found[2] ?? '').padEnd(6, '0'));
  const scaled = style.unit === 't.kr.' ? value * 1000n : value;
  return negative ? -scaled : scaled;
}

function isGroup(sign: string, { group }: NaiveNumberStyle): boolean {
  if (group === ' ') return /[\s\u00a0\u202f\u2009]/.test(sign);
  return group === "'" ? sign === "'" || sign === '’' : sign === group;
}

/** The text without a minus that embraces or follows it; null when it stands where it must not. */
function withoutMinus(
  text: string,
  { minus }: NaiveNumberStyle,
): { body: string | null; minus: boolean } {
  if (text.startsWith('(') && text.endsWith(')')) {
    return { body: minus === 'parens' ? text.slice(1, -1).trim() : null, minus: true };
  }
  if (!/[-\u2212]$/.test(text)) return { body: text, minus: false };
  return { body: minus === 'trailing' ? text.slice(0, -1).trimEnd() : null, minus: true };
}

/** The text without its unit; null when it has another one than the column. */
function withoutUnit(text: string, { unit }: NaiveNumberStyle): string | null {
  const found = /^([^%a-zæøå$€£]*)([%a-zæøå$€£].*)?$/i.exec(text);
  if (!found) return null;
  const [, body = '', written = ''] = found;
  const words = written.toLowerCase().replace(/[\s\u00a0\u202f.]/g, '');
  const allowed = {
    '': ['', 'kr', 'kroner', 'dkk'],
    '%': ['%', 'pct'],
    'kr.': ['', 'kr', 'kroner', 'dkk'],
    't.kr.': ['tkr', 'tkroner', 'tdkk', 't'],
    '€': ['€', 'eur', 'euro'],
  };
  return allowed[unit].includes(words) ? body.trim() : null;
}

function leadingMinus(
  text: string,
  negative: boolean,
  { minus }: NaiveNumberStyle,
): { digits: string; negative: boolean } {
  const lead = /^[-\u2212]\s?/.exec(text)?.[0];
  if (lead === undefined || negative || minus !== 'leading') return { digits: text, negative };
  return { digits: text.slice(lead.length), negative: true };
}
