import type { BenefitStatus, Light } from '@gevinst/contract';

const ORDER: readonly Light[] = ['red', 'yellow', 'notMeasured', 'green', 'notDue', 'noTarget'];

/** What needs to be looked at comes first; otherwise the order stays. */
export function worstFirst<T extends Pick<BenefitStatus, 'light'>>(benefits: readonly T[]): T[] {
  return benefits.toSorted((a, b) => ORDER.indexOf(a.light) - ORDER.indexOf(b.light));
}
