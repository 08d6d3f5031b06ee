import { type Item, mergeById } from './by-id';
import { sameValue } from './same-value';

/** Two people's changes of one thing. Where they contradict each other `merged` has theirs, which is what stands. */
export interface FieldMerge<T> {
  readonly merged: T;
  readonly conflicts: readonly (keyof T)[];
}

/** Takes each field from whoever changed it. The same change by both is no conflict. */
export function mergeFields<T extends object>(base: T, mine: T, theirs: T): FieldMerge<T> {
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]) as Set<keyof T>;
  const merged = { ...theirs };
  const conflicts: (keyof T)[] = [];
  for (const key of keys) {
    if (sameValue(mine[key], base[key]) || sameValue(mine[key], theirs[key])) continue;
    if (sameValue(theirs[key], base[key])) take(merged, key, mine);
    else conflicts.push(key);
  }
  return { merged, conflicts };
}

/** A field that I have taken away is gone, not empty. */
function take<T extends object>(merged: T, key: keyof T, from: T): void {
  if (key in from) merged[key] = from[key];
  else Reflect.deleteProperty(merged, key);
}

/** What each has made of an item; null = removed. */
export interface ItemConflict<T> {
  readonly id: string;
  /** With the other's work in all fields that I have not contested. */
  readonly mine: T | null;
  readonly theirs: T | null;
}

export interface ItemMerge<T> {
  readonly merged: T[];
  readonly conflicts: readonly ItemConflict<T>[];
}

/** Merges two lists item by item, and an item that both have changed field by field. */
export function mergeItems<T extends Item>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
): ItemMerge<T> {
  const conflicts: ItemConflict<T>[] = [];
  const merged = mergeById(base, mine, theirs, (id, was, my, their) => {
    const { item, isConflict } = mergeItem(was, my, their);
    if (isConflict) conflicts.push({ id, mine: mineOnTop(was, my, their), theirs: their ?? null });
    return item;
  });
  return { merged, conflicts };
}

function mergeItem<T extends Item>(
  base?: T,
  mine?: T,
  theirs?: T,
): { item: T | undefined; isConflict: boolean } {
  if (sameValue(mine, base) || sameValue(mine, theirs)) return { item: theirs, isConflict: false };
  if (sameValue(theirs, base)) return { item: mine, isConflict: false };
  if (!base || !mine || !theirs) return { item: theirs, isConflict: true };
  const { merged, conflicts } = mergeFields(base, mine, theirs);
  return { item: merged, isConflict: conflicts.length > 0 };
}

function mineOnTop<T extends Item>(base?: T, mine?: T, theirs?: T): T | null {
  return base && mine && theirs ? mergeFields(base, theirs, mine).merged : (mine ?? null);
}
