/** What holds a benefit tree together: solution → changes → benefits, where a benefit may follow from several changes. */
export interface TreeShape {
  readonly changes: readonly { readonly id: string; readonly name: string }[];
  readonly benefits: readonly {
    readonly id: string;
    readonly name: string;
    readonly changeIds: readonly string[];
    readonly realisationFrom?: string | undefined;
    readonly realisationTo?: string | undefined;
  }[];
}

/** `path` is the place in the tree, "benefits.2.changeIds.0". */
export interface TreeFault {
  readonly path: string;
  readonly because: 'idTwice' | 'noName' | 'unknownChange' | 'linkTwice' | 'endsBeforeItBegins';
}

/** What keeps a tree from being kept as it is; empty when nothing does. S9.1. */
export function checkTree({ changes, benefits }: TreeShape): TreeFault[] {
  const known = new Set(changes.map(({ id }) => id));
  const taken = new Set<string>();
  const nodeFaults = (
    list: 'changes' | 'benefits',
    { id, name }: TreeShape['changes'][0],
    at: number,
  ) => {
    const faults: TreeFault[] = [];
    if (taken.has(id)) faults.push({ path: `${list}.${at}.id`, because: 'idTwice' });
    taken.add(id);
    if (name.trim() === '') faults.push({ path: `${list}.${at}.name`, because: 'noName' });
    return faults;
  };
  return [
    ...changes.flatMap((change, at) => nodeFaults('changes', change, at)),
    ...benefits.flatMap((benefit, at) => [
      ...nodeFaults('benefits', benefit, at),
      ...linkFaults(benefit.changeIds, known, `benefits.${at}.changeIds`),
      ...(lasts(benefit)
        ? []
        : [{ path: `benefits.${at}.realisationTo`, because: 'endsBeforeItBegins' as const }]),
    ]),
  ];
}

function linkFaults(ids: readonly string[], known: ReadonlySet<string>, path: string): TreeFault[] {
  return ids.flatMap((id, at): TreeFault[] => {
    if (!known.has(id)) return [{ path: `${path}.${at}`, because: 'unknownChange' }];
    const first = ids.indexOf(id);
    return first < at ? [{ path: `${path}.${at}`, because: 'linkTwice' }] : [];
  });
}

/** Months are "2026-03", so text order is time order. */
function lasts({ realisationFrom: from, realisationTo: to }: TreeShape['benefits'][0]): boolean {
  return from === undefined || to === undefined || from <= to;
}

interface Tree<C, B> {
  readonly changes: readonly C[];
  readonly benefits: readonly B[];
}
type Linked = { readonly id: string; readonly changeIds: readonly string[] };

/** The tree in which the benefit follows from the change too; the same tree when it already does. */
export function connect<C, B extends Linked, T extends Tree<C, B>>(
  tree: T,
  changeId: string,
  benefitId: string,
): T {
  return relinked(tree, benefitId, (ids) => (ids.includes(changeId) ? ids : [...ids, changeId]));
}

/** The tree in which the benefit does not follow from the change. */
export function disconnect<C, B extends Linked, T extends Tree<C, B>>(
  tree: T,
  changeId: string,
  benefitId: string,
): T {
  return relinked(tree, benefitId, (ids) =>
    ids.includes(changeId) ? ids.filter((id) => id !== changeId) : ids,
  );
}

function relinked<C, B extends Linked, T extends Tree<C, B>>(
  tree: T,
  benefitId: string,
  next: (ids: readonly string[]) => readonly string[],
): T {
  const found = tree.benefits.find(({ id }) => id === benefitId);
  if (found === undefined) return tree;
  const changeIds = next(found.changeIds);
  if (changeIds === found.changeIds) return tree;
  const benefits = tree.benefits.map((one) => (one === found ? { ...one, changeIds } : one));
  return { ...tree, benefits };
}
