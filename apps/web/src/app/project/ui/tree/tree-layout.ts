import type { BenefitStatus, Change, Light } from '@gevinst/contract';

export interface TreeNode {
  readonly id: string;
  readonly kind: 'solution' | 'change' | 'benefit';
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly light: Light | null;
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  /** SVG paths from what enables to what is enabled. */
  readonly links: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface TreeInput {
  readonly id: string;
  readonly name: string;
  readonly changes: readonly Change[];
  readonly benefits: readonly BenefitStatus[];
}

export const BOX = { width: 270, height: 62 } as const;
/** From the left edge of one column to that of the next. */
export const COLUMN = BOX.width + 120;
const ROW = BOX.height + 16;
const LINE_LENGTH = 34;

/** Solution → changes → benefits from left to right; each stands level with the middle of what it leads to. */
export function treeLayout(project: TreeInput): Tree {
  const benefits = benefitNodes(project);
  const changes = changeNodes(project, benefits);
  const rows = Math.max(benefits.length, changes.length, 1);
  const y = middle([...changes, ...benefits].map((node) => node.y)) ?? 0;
  const solution = { ...node(project.id, 'solution', project.name, null), x: 0, y };
  return {
    nodes: [solution, ...changes, ...benefits],
    links: linksOf(project, solution, changes, benefits),
    width: COLUMN * 2 + BOX.width,
    height: ROW * rows - 16,
  };
}

/** At most two lines of about 34 characters; what does not fit ends in an ellipsis. */
export function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= LINE_LENGTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const [first = '', second, ...rest] = lines.map((line) => cut(line));
  if (second === undefined) return [first];
  return [first, rest.length > 0 ? cut(`${second} …`, true) : second];
}

function cut(line: string, more = false): string {
  if (line.length <= LINE_LENGTH) return line;
  return `${line.slice(0, LINE_LENGTH - (more ? 2 : 1)).trimEnd()}…`;
}

function node(id: string, kind: TreeNode['kind'], name: string, light: Light | null) {
  return { id, kind, lines: wrapped(name), light };
}

/** Benefits of the same change stand together, in the order of the changes. */
function benefitNodes({ changes, benefits }: TreeInput): TreeNode[] {
  const rank = (status: BenefitStatus) => {
    const index = changes.findIndex((change) => status.benefit.changeIds.includes(change.id));
    return index < 0 ? changes.length : index;
  };
  return benefits
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ benefit, light }, row) => ({
      ...node(benefit.id, 'benefit', benefit.name, light),
      x: COLUMN * 2,
      y: row * ROW,
    }));
}

function changeNodes({ changes, benefits }: TreeInput, placed: readonly TreeNode[]): TreeNode[] {
  let free = 0;
  return changes.map((change) => {
    const own = benefits.filter(({ benefit }) => benefit.changeIds.includes(change.id));
    const wished = middle(
      own.map(({ benefit }) => placed.find((one) => one.id === benefit.id)?.y ?? 0),
    );
    const y = Math.max(wished ?? free, free);
    free = y + ROW;
    return { ...node(change.id, 'change', change.name, null), x: COLUMN, y };
  });
}

function linksOf(
  { benefits }: TreeInput,
  solution: TreeNode,
  changes: readonly TreeNode[],
  placed: readonly TreeNode[],
): string[] {
  const fromSolution = changes.map((change) => path(solution, change));
  const toBenefits = placed.flatMap((target) => {
    const ids = benefits.find(({ benefit }) => benefit.id === target.id)?.benefit.changeIds ?? [];
    const causes = changes.filter((change) => ids.includes(change.id));
    return (causes.length > 0 ? causes : [solution]).map((cause) => path(cause, target));
  });
  return [...fromSolution, ...toBenefits];
}

function path(from: TreeNode, to: TreeNode): string {
  const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [x2, y2] = [to.x, to.y + BOX.height / 2];
  // A benefit without a change turns at once, so that it does not seem to come from a change on its way.
  const bend = from.kind === 'solution' && to.kind === 'benefit' ? x1 + 50 : x2 - 36;
  return `M${x1},${y1} H${bend - 14} C${bend + 8},${y1} ${bend - 8},${y2} ${bend + 22},${y2} H${x2}`;
}

function middle(values: readonly number[]): number | null {
  return values.length === 0 ? null : (Math.min(...values) + Math.max(...values)) / 2;
}
