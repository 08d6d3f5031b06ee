import DecimalJs from 'decimal.js';

/** Exact decimal with 60 significant digits; ties round away from zero, as an accountant rounds. */
export const Decimal = DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = InstanceType<typeof Decimal>;
