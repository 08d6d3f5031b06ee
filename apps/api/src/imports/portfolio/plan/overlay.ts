import { isDeepStrictEqual } from 'node:util';
import type { PlanContent, TargetSeries } from '@gevinst/contract';
import { dec } from '@gevinst/domain';

type Point = TargetSeries['points'][number];
type Stated = PlanContent['statedEffectKr'][number];

export function overlaidEffects(base: readonly Stated[], said: readonly Stated[]): Stated[] {
  const label = (one: Stated): string => one.label;
  return overlaidGroups(
    base,
    said,
    label,
    replacedUnless(({ amountKr }) => plain(amountKr)),
  );
}

/** Points of a series over those it has. */
export function overlaidPoints(base: readonly Point[], said: readonly Point[]): Point[] {
  return overlaidGroups(
    base,
    said,
    ({ month }) => month,
    replacedUnless(({ value }) => plain(value)),
  );
}

/** The groups of a plan, each with what the file says of it, and those that only the file has. */
export function overlaidGroups<T>(
  base: readonly T[],
  said: readonly T[],
  keyOf: (item: T) => string,
  over: (known: readonly T[], next: readonly T[]) => readonly T[],
): T[] {
  const before = Map.groupBy(base, keyOf);
  const after = Map.groupBy(said, keyOf);
  const kept = [...before].flatMap(([key, known]) => over(known, after.get(key) ?? []));
  const added = [...after].flatMap(([key, next]) => (before.has(key) ? [] : next));
  return [...kept, ...added];
}

/** A group stays as it is where the file is silent or says the same. */
function replacedUnless<T>(saysOf: (item: T) => string) {
  return (known: readonly T[], next: readonly T[]): readonly T[] =>
    next.length === 0 || sameTexts(known.map(saysOf), next.map(saysOf)) ? known : next;
}

function sameTexts(known: readonly string[], said: readonly string[]): boolean {
  return isDeepStrictEqual([...known].sort(), [...said].sort());
}

/** A number as text that is the same for the same number. */
export function plain(number: string): string {
  return dec(number).toFixed();
}
