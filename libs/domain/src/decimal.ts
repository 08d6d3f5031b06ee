import DecimalJs from 'decimal.js';

/** Exact decimal with 60 significant digits; ties round away from zero, as an accountant rounds. */
export const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP });

/** An exact quantity. Rates are fractions: 0.83 is 83 %. */
export type Decimal = InstanceType<typeof Decimal>;

/** How a quantity is rounded: one of the ROUND_ constants of `Decimal`. */
export type Rounding = DecimalJs.Rounding;

/** A decimal from text, a whole number or another decimal. Throws on text that is no number. */
export function dec(value: DecimalJs.Value): Decimal {
  return new Decimal(value);
}

/** Sum of decimals; 0 of none. */
export function sumDecimal(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Decimal(0));
}

/** So many digits that nobody sees a rounding, and few enough to read. */
const RATE_DIGITS = 10;

/** A rate as exact-looking text: rounded far beyond what is shown. */
export function rateText(rate: Decimal): string;
export function rateText(rate: Decimal | null): string | null;
export function rateText(rate: Decimal | null): string | null {
  if (rate === null) return null;
  const fixed = rate.toDecimalPlaces(RATE_DIGITS).toFixed();
  return fixed === '-0' ? '0' : fixed;
}
