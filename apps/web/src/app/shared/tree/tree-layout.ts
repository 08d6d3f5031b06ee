import type { Light } from '@gevinst/contract';
import { wrapped } from './wrapped';

export interface TreeNode {
  readonly id: string;
  readonly kind: 'solution' | 'change' | 'benefit';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Of a benefit that has been judged. */
  readonly light: Light | null;
}

/** From what enables to what is enabled. */
export interface TreeLink {
  readonly from: TreeNode;
  readonly to: TreeNode;
  readonly path: string;
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly links: readonly TreeLink[];
  readonly width: number;
  readonly height: number;
}

export interface TreeInput {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly { readonly id: string; readonly name: string }[];
  readonly benefits: readonly {
    readonly id: string;
    readonly name: string;
    readonly changeIds: readonly string[];
    readonly light: Light | null;
  }[];
}

export const BOX = { width: 270, height: 62 } as const;
/** From the left edge of one column to that of the next. */
export const COLUMN = BOX.width + 120;
const ROW = BOX.height + 16;

/** Solution → changes → benefits from left to right; each stands level with the middle of what it leads to. */
export function treeLayout(project: TreeInput): Tree {
  const benefits = benefitNodes(project);
  const changes = changeNodes(project, benefits);
  const placed = [...changes, ...benefits].map((node) => node.y);
  const y = middle(placed) ?? 0;
  const solution = { ...node({ ...project, light: null }, 'solution'), x: 0, y };
  return {
    nodes: [solution, ...changes, ...benefits],
    links: linksOf(project, solution, changes, benefits),
    width: COLUMN * 2 + BOX.width,
    height: Math.max(0, ...placed) + BOX.height,
  };
}

/** How a link would be drawn from one point to another. */
export function linkPath(x1: number, y1: number, x2: number, y2: number, bend = x2 - 36): string {
  return `M${x1},${y1} H${bend - 14} C${bend + 8},${y1} ${bend - 8},${y2} ${bend + 22},${y2} H${x2}`;
}

function node(
  { id, name, light }: { id: string; name: string; light: Light | null },
  kind: TreeNode['kind'],
) {
  // The light takes the room of a third line.
  return { id, kind, name, lines: wrapped(name, kind === 'benefit' ? 2 : 3), light };
}

/** Benefits of the same change stand together, in the order of the changes. */
function benefitNodes({ changes, benefits }: TreeInput): TreeNode[] {
  const rank = ({ changeIds }: TreeInput['benefits'][0]) => {
    const index = changes.findIndex((change) => changeIds.includes(change.id));
    return index < 0 ? changes.length : index;
  };
  return benefits
    .toSorted((a, b) => rank(a) - rank(b))
    .map((benefit, row) => ({ ...node(benefit, 'benefit'), x: COLUMN * 2, y: row * ROW }));
}

function changeNodes({ changes, benefits }: TreeInput, placed: readonly TreeNode[]): TreeNode[] {
  let free = 0;
  return changes.map((change) => {
    const own = benefits.filter(({ changeIds }) => changeIds.includes(change.id));
    const wished = middle(own.map(({ id }) => placed.find((one) => one.id === id)?.y ?? 0));
    const y = Math.max(wished ?? free, free);
    free = y + ROW;
    return { ...node({ ...change, light: null }, 'change'), x: COLUMN, y };
  });
}

function linksOf(
  { benefits }: TreeInput,
  solution: TreeNode,
  changes: readonly TreeNode[],
  placed: readonly TreeNode[],
): TreeLink[] {
  const fromSolution = changes.map((change) => link(solution, change));
  const toBenefits = placed.flatMap((target) => {
    const ids = benefits.find(({ id }) => id === target.id)?.changeIds ?? [];
    const causes = changes.filter((change) => ids.includes(change.id));
    return (causes.length > 0 ? causes : [solution]).map((cause) => link(cause, target));
  });
  return [...fromSolution, ...toBenefits];
}

function link(from: TreeNode, to: TreeNode): TreeLink {
  const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [x2, y2] = [to.x, to.y + BOX.height / 2];
  // A benefit without a change turns at once, so that it does not seem to come from a change on its way.
  const early = from.kind === 'solution' && to.kind === 'benefit';
  return { from, to, path: linkPath(x1, y1, x2, y2, early ? x1 + 50 : x2 - 36) };
}

function middle(values: readonly number[]): number | null {
  return values.length === 0 ? null : (Math.min(...values) + Math.max(...values)) / 2;
}
