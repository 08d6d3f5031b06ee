import type { MatrixMark } from '@gevinst/contract';
import { isHolding } from '@gevinst/domain';

export const LOOKS = ['open', 'relevant', 'notRelevant', 'barrier', 'solved'] as const;
export type Look = (typeof LOOKS)[number];

/** What a cell looks like: what stands in the way is seen before anything else. */
export function lookOf(mark: MatrixMark): Look {
  if (isHolding(mark)) return 'barrier';
  if (mark.relevance === 'notRelevant') return 'notRelevant';
  if (mark.barrier === 'solved') return 'solved';
  return mark.relevance;
}
