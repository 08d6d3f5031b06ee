import type { IndicatorInput } from '@gevinst/contract';
import { dec } from '@gevinst/domain';
import { ProblemError, type Said } from '../http/problem-error';

/** What a measurement can hold, too: twelve digits before the decimal sign and six after. */
const LIMIT = '1000000000000';
const DECIMALS = 6;

/** Refuses an indicator whose fields contradict each other. */
export function checkIndicator(input: IndicatorInput): void {
  const errors: { path: string; message: Said }[] = [];
  const { green, yellow } = input.tolerance;
  if (dec(yellow).greaterThan(green)) {
    const message = {
      da: 'Grænsen for gul må ikke være højere end grænsen for grøn',
      en: 'The limit for yellow must not be higher than the limit for green',
    };
    errors.push({ path: 'tolerance.yellow', message });
  }
  const baseline = input.baseline === null ? null : dec(input.baseline);
  if (baseline && (baseline.abs().gte(LIMIT) || baseline.decimalPlaces() > DECIMALS)) {
    const message = {
      da: 'Udgangspunktet kan have højst 12 cifre før kommaet og 6 efter',
      en: 'The baseline can have at most 12 digits before the decimal sign and 6 after',
    };
    errors.push({ path: 'baseline', message });
  }
  if (errors.length > 0)
    throw new ProblemError('validation_failed', errors[0]?.message, { errors });
}
