import type { BenefitStatus } from '@gevinst/contract';
import { compareLights } from '@gevinst/domain';

/** What needs to be looked at comes first; otherwise the order stays. */
export function worstFirst<T extends Pick<BenefitStatus, 'light'>>(benefits: readonly T[]): T[] {
  return benefits.toSorted((a, b) => compareLights(a.light, b.light));
}
