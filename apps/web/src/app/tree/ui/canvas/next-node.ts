import type { Tree, TreeNode } from '../../../shared/tree/tree-layout';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';
const COLUMNS: readonly TreeNode['kind'][] = ['solution', 'change', 'benefit'];

/** Where an arrow key leads: along the column, or along a line to the next one; to the nearest node without a line. */
export function nextNode({ nodes, links }: Tree, from: TreeNode, arrow: Arrow): TreeNode {
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    const column = inColumn(nodes, from.kind);
    return column[column.indexOf(from) + (arrow === 'ArrowUp' ? -1 : 1)] ?? from;
  }
  const back = arrow === 'ArrowLeft';
  const linked = links.flatMap((link) => {
    if (back) return link.to.id === from.id ? [link.from] : [];
    return link.from.id === from.id ? [link.to] : [];
  });
  const kind = COLUMNS[COLUMNS.indexOf(from.kind) + (back ? -1 : 1)];
  const others = kind === undefined ? [] : inColumn(nodes, kind);
  return nearest(linked, from) ?? nearest(others, from) ?? from;
}

/** The next one of its kind, or the one before it, or else the solution: where one goes on when a node is gone. */
export function nodeBeside(tree: Tree, node: TreeNode): TreeNode | null {
  const beside = (arrow: Arrow) => [nextNode(tree, node, arrow)].find((one) => one !== node);
  const solution = tree.nodes.find(({ kind }) => kind === 'solution');
  return beside('ArrowDown') ?? beside('ArrowUp') ?? solution ?? null;
}

const inColumn = (nodes: readonly TreeNode[], kind: TreeNode['kind']) =>
  nodes.filter((one) => one.kind === kind).toSorted((a, b) => a.y - b.y);

function nearest(nodes: readonly TreeNode[], to: TreeNode): TreeNode | undefined {
  return nodes.toSorted((a, b) => Math.abs(a.y - to.y) - Math.abs(b.y - to.y))[0];
}
