import { isDeepStrictEqual } from 'node:util';
import type { CostLine, PlanContent, TargetSeries } from '@gevinst/contract';
import { dec } from '@gevinst/domain';

type Point = TargetSeries['points'][number];
type Stated = PlanContent['statedEffectKr'][number];

/** Lines of a plan over those it has; a line without an amount never takes the place of one with. */
export function overlaidCosts(base: readonly CostLine[], said: readonly CostLine[]): CostLine[] {
  const keyOf = ({ kind, year, currency, label }: CostLine): string =>
    [kind, year, currency, label].join('\u001f');
  const known = new Map(base.map((one) => [keyOf(one), one]));
  const completed = said.map((one) => {
    const { priceLevelYear = null, funding = null } = known.get(keyOf(one)) ?? {};
    return {
      ...one,
      priceLevelYear: one.priceLevelYear ?? priceLevelYear,
      funding: one.funding ?? funding,
    };
  });
  return overlaidGroups(base, completed, keyOf, ({ amountKr, priceLevelYear, funding }) =>
    amountKr === null ? null : `${plain(amountKr)} ${priceLevelYear ?? ''} ${funding ?? ''}`,
  );
}

export function overlaidEffects(base: readonly Stated[], said: readonly Stated[]): Stated[] {
  const label = (one: Stated): string => one.label;
  return overlaidGroups(base, said, label, ({ amountKr }) => plain(amountKr));
}

/** Points of a series over those it has. */
export function overlaidPoints(base: readonly Point[], said: readonly Point[]): Point[] {
  return overlaidGroups(
    base,
    said,
    ({ month }) => month,
    ({ value }) => plain(value),
  );
}

/** Groups that say the same stay as they are; others are replaced where the file says something. */
function overlaidGroups<T>(
  base: readonly T[],
  said: readonly T[],
  keyOf: (item: T) => string,
  saysOf: (item: T) => string | null,
): T[] {
  const before = Map.groupBy(base, keyOf);
  const after = Map.groupBy(said, keyOf);
  const kept = [...before].flatMap(([key, known]) => {
    const next = after.get(key) ?? [];
    const silent = next.every((one) => saysOf(one) === null);
    return silent || sameTexts(known.map(saysOf), next.map(saysOf)) ? known : next;
  });
  const added = [...after].flatMap(([key, next]) => (before.has(key) ? [] : next));
  return [...kept, ...added];
}

function sameTexts(known: readonly (string | null)[], said: readonly (string | null)[]): boolean {
  const sorted = (all: readonly (string | null)[]): (string | null)[] => [...all].sort();
  return isDeepStrictEqual(sorted(known), sorted(said));
}

/** A number as text that is the same for the same number. */
function plain(number: string): string {
  return dec(number).toFixed();
}
