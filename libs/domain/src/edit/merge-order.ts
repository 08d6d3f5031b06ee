/**
 * The order of a list that two people have changed: theirs, with what I have added where I added it, at the end what I
 * added at the end. Where only I have moved what was there, mine with theirs added.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] {
  return isMoved(base, mine) && !isMoved(base, theirs) ? join(mine, theirs) : join(theirs, mine);
}

function isMoved(base: readonly string[], now: readonly string[]): boolean {
  const kept = new Set(base.filter((id) => now.includes(id)));
  const before = base.filter((id) => kept.has(id));
  return now.filter((id) => kept.has(id)).some((id, at) => id !== before[at]);
}

function join(leading: readonly string[], following: readonly string[]): string[] {
  const order = [...leading];
  const lastShared = following.findLastIndex((id) => leading.includes(id));
  for (const [at, id] of following.entries()) {
    if (order.includes(id)) continue;
    if (at > lastShared) order.push(id);
    else order.splice(order.indexOf(following[at - 1] ?? '') + 1, 0, id);
  }
  return order;
}
