import type { TreeInput } from '@gevinst/contract';
import { mergeItems } from '@gevinst/domain';

export interface TreeMerge {
  readonly merged: TreeInput;
  /** What both have changed in different ways: theirs stands, and mine is here. */
  readonly conflicts: readonly TreeConflict[];
}
export interface TreeConflict {
  readonly id: string;
  readonly name: string;
  readonly kind: 'changes' | 'benefits';
  /** null = I have removed it. */
  readonly mine: TreeNodeInput | null;
  /** As it stands in the merged tree: only what both have changed differs from mine. null = the other has removed it. */
  readonly theirs: TreeNodeInput | null;
}
export type TreeNodeInput = TreeInput['changes'][0] | TreeInput['benefits'][0];

/** Two people's work on one tree: node by node, field by field, and link by link. */
export function mergeTrees(base: TreeInput, mine: TreeInput, theirs: TreeInput): TreeMerge {
  const changes = mergeItems(base.changes, mine.changes, theirs.changes);
  const [ours, others] = linksMerged(base, mine, theirs);
  const benefits = mergeItems(base.benefits, ours, others);
  const nodes: TreeNodeInput[] = [...changes.merged, ...benefits.merged];
  const standing = new Map(nodes.map((node) => [node.id, node]));
  const told = (
    kind: TreeConflict['kind'],
    found: typeof changes.conflicts | typeof benefits.conflicts,
  ) =>
    found.map(({ id, mine: own, theirs: other }) => ({
      ...{ id, kind, mine: own, theirs: standing.get(id) ?? null },
      name: (own ?? other)?.name ?? '',
    }));
  return {
    merged: withoutLooseLinks({ changes: changes.merged, benefits: benefits.merged }),
    conflicts: [...told('changes', changes.conflicts), ...told('benefits', benefits.conflicts)],
  };
}

/** Mine in place of theirs where both had changed the same. */
export function takeMine(tree: TreeInput, conflicts: readonly TreeConflict[]): TreeInput {
  const taken = conflicts.reduce((sum, { id, kind, mine }) => {
    const rest = sum[kind].filter((one) => one.id !== id);
    const at = sum[kind].findIndex((one) => one.id === id);
    const place = at < 0 ? rest.length : at;
    return { ...sum, [kind]: mine === null ? rest : rest.toSpliced(place, 0, mine as never) };
  }, tree);
  return withoutLooseLinks(taken);
}

/** A change that one removes takes the other's new links to it along. */
function withoutLooseLinks({ changes, benefits }: TreeInput): TreeInput {
  const known = new Set(changes.map(({ id }) => id));
  return {
    changes,
    benefits: benefits.map((one) => ({
      ...one,
      changeIds: one.changeIds.filter((id) => known.has(id)),
    })),
  };
}

/** Both sides with the links and indicators of both: one person's new line is no contradiction of another's. */
function linksMerged(
  base: TreeInput,
  mine: TreeInput,
  theirs: TreeInput,
): readonly [TreeInput['benefits'], TreeInput['benefits']] {
  const of = (tree: TreeInput) => new Map(tree.benefits.map((one) => [one.id, one]));
  const [was, my, their] = [of(base), of(mine), of(theirs)];
  const both = (one: TreeInput['benefits'][0]) => {
    const [a, b, c] = [was.get(one.id), my.get(one.id), their.get(one.id)];
    if (!b || !c) return one;
    return {
      ...one,
      changeIds: mergeSets(a?.changeIds ?? [], b.changeIds, c.changeIds),
      indicatorIds: mergeSets(a?.indicatorIds ?? [], b.indicatorIds, c.indicatorIds),
    };
  };
  return [mine.benefits.map(both), theirs.benefits.map(both)];
}

function mergeSets(base: readonly string[], mine: readonly string[], theirs: readonly string[]) {
  const removed = new Set(base.filter((id) => !mine.includes(id)));
  const added = mine.filter((id) => !base.includes(id) && !theirs.includes(id));
  return [...theirs.filter((id) => !removed.has(id)), ...added];
}
