import { dec } from '@gevinst/domain';
import type { IndicatorRecord } from '../../indicators/indicators.port';
import type { BenefitRecord } from '../../model/records';

/** What is wrong, and where in the plan document. */
export interface Fault {
  readonly path: string;
  readonly message: { readonly da: string; readonly en: string };
}

/** What a plan may speak of: the project's benefits and the municipality's indicators. */
export interface PlanSubjects {
  readonly benefits: readonly BenefitRecord[];
  readonly indicators: readonly IndicatorRecord[];
}

/** Twelve digits before the decimal sign, as measurements have; sums of them still fit the warehouse. */
const LIMIT = '1000000000000';

export const isTooLarge = (value: string): boolean => dec(value).abs().gte(LIMIT);

export const indicatorOf = (subjects: PlanSubjects, id: string): IndicatorRecord | undefined =>
  subjects.indicators.find((one) => one.id === id);

/** Positions of the values that an earlier position already has. */
export function duplicates(values: readonly string[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, at) => {
    const again = seen.has(value);
    seen.add(value);
    return again ? [at] : [];
  });
}
