const WHOLE_DIGITS = 12;

/**
 * Canonical decimal text ('-1234.5') as millionths, exact. Null when it has more than six decimals
 * or more than twelve digits before the point: such a value is rejected, never rounded.
 */
export function millionthsOf(text: string): bigint | null {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  if (whole.length > WHOLE_DIGITS || fraction.length > 6) return null;
  const scaled = BigInt(whole + fraction.padEnd(6, '0'));
  return negative ? -scaled : scaled;
}

/** Millionths back to the shortest canonical text. */
export function textOfMillionths(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  const text = `${digits.slice(0, -6)}${fraction === '' ? '' : `.${fraction}`}`;
  return value < 0n ? `-${text}` : text;
}
