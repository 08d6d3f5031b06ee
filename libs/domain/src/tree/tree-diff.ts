/** A node of a tree as it is compared: its id, its name, and everything else that can differ. */
export interface ComparedNode {
  readonly id: string;
  readonly name: string;
}
export interface ComparedTree<C extends ComparedNode, B extends ComparedBenefit> {
  readonly changes: readonly C[];
  readonly benefits: readonly B[];
}
export interface ComparedBenefit extends ComparedNode {
  readonly changeIds: readonly string[];
}

/** Which of the nodes came, went, or are there still with something different about them. */
export interface NodeDiff<N> {
  readonly created: readonly N[];
  readonly removed: readonly N[];
  readonly changed: readonly { readonly before: N; readonly after: N }[];
}
/** A benefit that follows from a change. */
export interface TreeLink {
  readonly changeId: string;
  readonly benefitId: string;
}
export interface TreeDiff<C, B> {
  readonly changes: NodeDiff<C>;
  readonly benefits: NodeDiff<B>;
  readonly linked: readonly TreeLink[];
  readonly unlinked: readonly TreeLink[];
}

/** What has become of a tree: between what is kept and what someone saves, or between two revisions of a plan. */
export function treeDiff<C extends ComparedNode, B extends ComparedBenefit>(
  before: ComparedTree<C, B>,
  after: ComparedTree<C, B>,
): TreeDiff<C, B> {
  const [old, now] = [linksOf(before), linksOf(after)];
  return {
    changes: nodeDiff(before.changes, after.changes, sameFields),
    // Which changes it follows from is told as links, not as another benefit.
    benefits: nodeDiff(before.benefits, after.benefits, (a, b) =>
      sameFields({ ...a, changeIds: [] }, { ...b, changeIds: [] }),
    ),
    linked: now.filter((link) => !includes(old, link)),
    unlinked: old.filter((link) => !includes(now, link)),
  };
}

/** Whether nothing has become of it. */
export function isSameTree(diff: TreeDiff<unknown, unknown>): boolean {
  const nodes = [diff.changes, diff.benefits].flatMap((one) => [
    one.created,
    one.removed,
    one.changed,
  ]);
  return [...nodes, diff.linked, diff.unlinked].every(({ length }) => length === 0);
}

function nodeDiff<N extends ComparedNode>(
  before: readonly N[],
  after: readonly N[],
  same: (a: N, b: N) => boolean,
): NodeDiff<N> {
  const old = new Map(before.map((node) => [node.id, node]));
  const now = new Set(after.map(({ id }) => id));
  return {
    created: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    changed: after.flatMap((node) => {
      const was = old.get(node.id);
      return was === undefined || same(was, node) ? [] : [{ before: was, after: node }];
    }),
  };
}

const linksOf = ({ benefits }: ComparedTree<ComparedNode, ComparedBenefit>): TreeLink[] =>
  benefits.flatMap(({ id, changeIds }) =>
    changeIds.map((changeId) => ({ changeId, benefitId: id })),
  );

const includes = (links: readonly TreeLink[], { changeId, benefitId }: TreeLink) =>
  links.some((one) => one.changeId === changeId && one.benefitId === benefitId);

function sameFields(a: object, b: object): boolean {
  const text = (node: object) =>
    JSON.stringify(Object.entries(node).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}
