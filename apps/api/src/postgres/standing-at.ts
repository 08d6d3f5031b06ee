import { type FindOperator, IsNull, MoreThanOrEqual, Or } from 'typeorm';
import { endOfDay } from '../warehouse/as-of';

/** Finds what had not been withdrawn at the end of a day; now when null. */
export function standingAt(asOf: string | null): FindOperator<Date> {
  const never = IsNull() as FindOperator<Date>;
  return asOf === null ? never : Or(never, MoreThanOrEqual(new Date(`${endOfDay(asOf)}Z`)));
}
