import type { ImportDecisions } from '@gevinst/contract';

type Some = Partial<ImportDecisions>;

/** Two sets of decisions as one; the later one wins where both speak. */
export function mergeDecisions(first: Some, then: Some): Some {
  const merged: Some = { ...first, ...then };
  if (first.answers && then.answers) merged.answers = { ...first.answers, ...then.answers };
  if (first.fixes && then.fixes) merged.fixes = [...first.fixes, ...then.fixes];
  if (first.fixAll && then.fixAll) merged.fixAll = [...first.fixAll, ...then.fixAll];
  if (first.quarantine && then.quarantine) {
    merged.quarantine = [...first.quarantine, ...then.quarantine];
  }
  return merged;
}
