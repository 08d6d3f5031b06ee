import { BOX, linkPath, type TreeNode } from '../../../shared/tree/tree-layout';

/** A benefit that follows from a change, or is to. */
export interface Ends {
  readonly changeId: string;
  readonly benefitId: string;
}

/** The change and the benefit of two nodes, whichever way round; null when they are not one of each. */
export function linkEnds(one: TreeNode, other: TreeNode): Ends | null {
  if (one.kind === 'change' && other.kind === 'benefit') {
    return { changeId: one.id, benefitId: other.id };
  }
  if (one.kind === 'benefit' && other.kind === 'change') {
    return { changeId: other.id, benefitId: one.id };
  }
  return null;
}

/** The line that is being drawn from a node to the pointer. */
export function looseEnd(from: TreeNode, x: number, y: number): string {
  const middle = from.y + BOX.height / 2;
  if (from.kind === 'benefit') return linkPath(x, y, from.x, middle, (x + from.x) / 2);
  const start = from.x + BOX.width;
  return linkPath(start, middle, x, y, (start + x) / 2);
}
