import { dec, type Decimal } from '../decimal';
import { oreFromDecimal, type Ore } from '../money/money';

/** Gross hours of a full-time year; the effective year is local and lower. */
export const GROSS_HOURS_PER_FTE: Decimal = dec(1924);

/** Which volume a figure rests on; it must be said wherever the figure is shown. */
export type VolumeBasis = 'planned' | 'actual';

/** Minutes per case before and after, and what an hour is worth in kr. */
export interface TimeSavedInput {
  readonly cases: Decimal;
  readonly basis: VolumeBasis;
  readonly minutesBefore: Decimal;
  readonly minutesAfter: Decimal;
  readonly krPerHour: Decimal;
  readonly hoursPerFte?: Decimal;
}

/** Hours and full-time years unrounded, money in øre; negative when cases take longer. */
export interface TimeSaved {
  readonly hours: Decimal;
  readonly ore: Ore;
  readonly fte: Decimal;
  readonly cases: Decimal;
  readonly basis: VolumeBasis;
  readonly hoursPerFte: Decimal;
}

/** Time saved: cases × minutes ÷ 60, in hours, money and full-time years. F18. */
export function timeSaved(input: TimeSavedInput): TimeSaved {
  const { cases, basis, krPerHour, hoursPerFte = GROSS_HOURS_PER_FTE } = input;
  const minutes = dec(cases).times(dec(input.minutesBefore).minus(input.minutesAfter));
  return {
    hours: minutes.dividedBy(60),
    ore: oreFromDecimal(minutes.times(krPerHour).dividedBy(60)),
    fte: minutes.dividedBy(dec(hoursPerFte).times(60)),
    cases,
    basis,
    hoursPerFte,
  };
}
