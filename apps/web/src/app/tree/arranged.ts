import type { TreeInput } from '@gevinst/contract';

interface Placed {
  readonly changes: readonly { readonly id: string }[];
  readonly benefits: readonly { readonly id: string; readonly changeIds: readonly string[] }[];
}

/** Orders changes and benefits so that as few lines as possible cross; nodes without lines come last. */
export function arranged(tree: TreeInput): TreeInput {
  let best = { ...tree, benefits: inGroups(tree) };
  let fewest = crossings(best);
  // Two neighbours at a time change places for as long as that helps; trees are small.
  for (let better = true; better && fewest > 0;) {
    better = false;
    for (let at = 0; at + 1 < best.changes.length; at += 1) {
      const swapped = swap(best.changes, at);
      const tried = { changes: swapped, benefits: inGroups({ ...best, changes: swapped }) };
      const count = crossings(tried);
      if (count < fewest) [best, fewest, better] = [tried, count, true];
    }
  }
  const leading = new Set(best.benefits.flatMap(({ changeIds }) => changeIds));
  const changes = best.changes.toSorted(
    (a, b) => Number(!leading.has(a.id)) - Number(!leading.has(b.id)),
  );
  return sameOrder(tree, { ...best, changes }) ? tree : { ...best, changes };
}

/** How many pairs of lines cross when both lists stand as they are. */
export function crossings({ changes, benefits }: Placed): number {
  const place = new Map(changes.map(({ id }, at) => [id, at]));
  const lines = benefits.flatMap(({ changeIds }, to) =>
    changeIds.map((id) => ({ from: place.get(id) ?? 0, to })),
  );
  let count = 0;
  for (const [at, one] of lines.entries()) {
    for (const other of lines.slice(at + 1)) {
      if ((one.from - other.from) * (one.to - other.to) < 0) count += 1;
    }
  }
  return count;
}

/** Benefits stand with their first change; within it, those that others lead to as well stand nearest to these. */
function inGroups({ changes, benefits }: TreeInput): TreeInput['benefits'] {
  const place = new Map(changes.map(({ id }, at) => [id, at]));
  const of = ({ changeIds }: TreeInput['benefits'][0]) => {
    const places = changeIds.map((id) => place.get(id) ?? 0);
    if (places.length === 0) return [changes.length, 0] as const;
    return [Math.min(...places), places.reduce((a, b) => a + b, 0) / places.length] as const;
  };
  return benefits.toSorted((a, b) => {
    const [[first, mean], [other, otherMean]] = [of(a), of(b)];
    return first - other || mean - otherMean;
  });
}

function swap<T>(list: readonly T[], at: number): T[] {
  const [one, two] = [list[at] as T, list[at + 1] as T];
  return list.with(at, two).with(at + 1, one);
}

function sameOrder(a: Placed, b: Placed): boolean {
  const ids = ({ changes, benefits }: Placed) =>
    [...changes, ...benefits].map(({ id }) => id).join();
  return ids(a) === ids(b);
}
