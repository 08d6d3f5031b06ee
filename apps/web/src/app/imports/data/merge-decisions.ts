import type { ImportDecisions } from '@gevinst/contract';

type Some = Partial<ImportDecisions>;

/** Two sets of decisions as one; the later one wins where both speak. */
export function mergeDecisions(first: Some, then: Some): Some {
  const merged: Some = { ...first, ...then };
  if (first.answers && then.answers) merged.answers = { ...first.answers, ...then.answers };
  if (first.fixes && then.fixes) merged.fixes = [...first.fixes, ...then.fixes];
  if (first.fixAll && then.fixAll) merged.fixAll = [...first.fixAll, ...then.fixAll];
  const back = [...(then.release ?? []), ...(then.fixes ?? []).map(({ line }) => line)];
  const quarantine = joined(first.quarantine, back, then.quarantine);
  const release = joined(first.release, then.quarantine ?? [], then.release);
  return { ...merged, ...(quarantine && { quarantine }), ...(release && { release }) };
}

/** Lines of both, but for those that the later step takes back. */
function joined(
  first: readonly number[] | undefined,
  back: readonly number[],
  then: readonly number[] = [],
): number[] | undefined {
  if (!first) return undefined;
  return [...first.filter((line) => !back.includes(line)), ...then];
}
