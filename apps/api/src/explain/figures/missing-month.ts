import { NO_ROWS } from '../measured-rows';
import type { Said } from '../inputs';
import type { Subject } from '../subject';
import type { SumFigure } from './sum-figures';
import { NO_VALUE } from '../words';

const OF_MEASURED: readonly SumFigure[] = ['actual', 'plan', 'variance'];

/** A month that the question leaves out, or that the plan does not have: nothing is known of it. */
export function isOutside({ parts, measured }: Subject): boolean {
  return measured !== undefined && parts.length === 0;
}

export const outside = ({ formula, unit }: Said) => ({
  ...{ value: NO_VALUE, unit, formula, inputs: [] },
  ...NO_ROWS,
});

/** What is measured of a month where nothing is: missing, not zero. */
export function valueOrNone(figure: SumFigure, { measured }: Subject, { value }: Said) {
  return measured === false && OF_MEASURED.includes(figure) ? NO_VALUE : value;
}
