import type { PlanComparison } from '@gevinst/contract';
import { type TreeLink, type TreeNode, treeLayout } from '../../../shared/tree/tree-layout';
import type { Mark } from '../words/mark-badge';

type Tree = NonNullable<PlanComparison['tree']>;

export interface DrawnNode extends TreeNode {
  readonly mark: Mark;
}
export interface DrawnLink extends TreeLink {
  readonly mark: Mark;
}
export interface DrawnTree {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly width: number;
  readonly height: number;
}

/** Both trees laid out as one: what went keeps a place, so that one sees where it was. */
export function drawnTree(solution: { id: string; name: string }, tree: Tree): DrawnTree {
  const marks = new Map(tree.nodes.map(({ id, mark }) => [id, mark]));
  const links = new Map(tree.links.map((one) => [`${one.changeId} ${one.benefitId}`, one.mark]));
  const of = (kind: 'change' | 'benefit') => tree.nodes.filter((node) => node.kind === kind);
  const laid = treeLayout({
    ...solution,
    changes: of('change'),
    benefits: of('benefit').map(({ id, name }) => ({
      ...{ id, name, light: null },
      changeIds: tree.links.filter((one) => one.benefitId === id).map((one) => one.changeId),
    })),
  });
  const markOf = (id: string): Mark => marks.get(id) ?? 'same';
  return {
    ...laid,
    nodes: laid.nodes.map((node) => ({ ...node, mark: markOf(node.id) })),
    links: laid.links.map((link) => {
      const { from, to } = link;
      // A line from the solution came or went with what it leads to.
      const own = links.get(`${from.id} ${to.id}`) ?? throughOf(markOf(to.id));
      return { ...link, mark: own };
    }),
  };
}

const throughOf = (mark: Mark): Mark => (mark === 'changed' ? 'same' : mark);

/** A benefit that follows from something else than before. */
export interface LinkChange {
  readonly change: string;
  readonly benefit: string;
  readonly mark: 'added' | 'removed';
}

/** Lines that came or went between things that are there on both sides; the others follow from these. */
export function linkChanges({ nodes, links }: Tree): LinkChange[] {
  const known = new Map(nodes.map((node) => [node.id, node]));
  return links.flatMap(({ changeId, benefitId, mark }): LinkChange[] => {
    const [change, benefit] = [known.get(changeId), known.get(benefitId)];
    if (mark === 'same' || change === undefined || benefit === undefined) return [];
    const alone = [change, benefit].some((one) => one.mark === mark);
    return alone ? [] : [{ change: change.name, benefit: benefit.name, mark }];
  });
}
