const TEXT = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Exact decimal text as a whole number of its last decimal: '61.4' → 614 with 1 decimal. */
export function exactOf(text: string): { readonly units: bigint; readonly decimals: number } {
  const match = TEXT.exec(text);
  if (!match) throw new RangeError(`Not a decimal: '${text}'`);
  const fraction = match[3] ?? '';
  const units = BigInt((match[2] ?? '0') + fraction);
  return { units: match[1] === '-' ? -units : units, decimals: fraction.length };
}

/** `text` × 10^-shift rounded half away from zero to `decimals`; exact, no floats. */
export function rounded(text: string, shift: number, decimals: number): string {
  const exact = exactOf(text);
  const drop = exact.decimals + shift - decimals;
  const units =
    drop > 0 ? halfAway(exact.units, 10n ** BigInt(drop)) : exact.units * 10n ** BigInt(-drop);
  return placed(units, decimals);
}

function halfAway(units: bigint, divisor: bigint): bigint {
  const size = units < 0n ? -units : units;
  const whole = (size + divisor / 2n) / divisor;
  return units < 0n ? -whole : whole;
}

function placed(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const sign = units < 0n ? '-' : '';
  return sign + digits.slice(0, cut) + (decimals > 0 ? `.${digits.slice(cut)}` : '');
}
