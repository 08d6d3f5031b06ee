import { mergeOrder } from './merge-order';

export interface Item {
  readonly id: string;
}

/** Walks three versions of a list thing by thing, in the order of the merged list; undefined = not in it. */
export function mergeById<T extends Item>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
  merge: (id: string, base?: T, mine?: T, theirs?: T) => T | undefined,
): T[] {
  const order = mergeOrder(idsOf(base), idsOf(mine), idsOf(theirs));
  const [was, my, their] = [byId(base), byId(mine), byId(theirs)];
  return order.flatMap((id) => {
    const merged = merge(id, was.get(id), my.get(id), their.get(id));
    return merged === undefined ? [] : [merged];
  });
}

const idsOf = (items: readonly Item[]) => items.map(({ id }) => id);
const byId = <T extends Item>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
