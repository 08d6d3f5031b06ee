import {
  type ComparedBenefit,
  type ComparedNode,
  type ComparedTree,
  treeDiff,
} from '../tree/tree-diff';
import { fieldDiff, type FieldChange } from './field-diff';
import type { DiffMark } from './mark';

export interface MarkedNode {
  readonly id: string;
  readonly kind: 'change' | 'benefit';
  /** As it is called after; before, of one that went. */
  readonly name: string;
  readonly mark: DiffMark;
  readonly fields: readonly FieldChange[];
}
export interface MarkedLink {
  readonly changeId: string;
  readonly benefitId: string;
  readonly mark: Exclude<DiffMark, 'changed'>;
}
/** Both trees in one: everything that stands in either, with what has become of it. */
export interface MarkedTree {
  readonly nodes: readonly MarkedNode[];
  readonly links: readonly MarkedLink[];
}

type Tree = ComparedTree<ComparedNode, ComparedBenefit>;
const LINKS = new Set(['id', 'changeIds']);

/** What went stands after what is there, so that the later tree looks as it does elsewhere. */
export function markedTree(before: Tree, after: Tree): MarkedTree {
  const diff = treeDiff(before, after);
  const kept = linksOf(after).filter((link) => !diff.linked.some((one) => isSameLink(one, link)));
  return {
    nodes: [
      ...marked('change', before.changes, after.changes),
      ...marked('benefit', before.benefits, after.benefits),
    ],
    links: [
      ...kept.map((link) => ({ ...link, mark: 'same' as const })),
      ...diff.linked.map((link) => ({ ...link, mark: 'added' as const })),
      ...diff.unlinked.map((link) => ({ ...link, mark: 'removed' as const })),
    ],
  };
}

function marked(
  kind: MarkedNode['kind'],
  before: readonly ComparedNode[],
  after: readonly ComparedNode[],
): MarkedNode[] {
  const old = new Map(before.map((node) => [node.id, node]));
  const now = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !now.has(id));
  return [
    ...after.map((node) => {
      const was = old.get(node.id);
      const fields = was === undefined ? [] : fieldDiff(was, node, LINKS);
      const mark = was === undefined ? 'added' : fields.length > 0 ? 'changed' : 'same';
      return { id: node.id, kind, name: node.name, mark, fields } as const;
    }),
    ...gone.map(({ id, name }) => ({ id, kind, name, mark: 'removed' as const, fields: [] })),
  ];
}

const linksOf = ({ benefits }: Tree) =>
  benefits.flatMap(({ id: benefitId, changeIds }) =>
    changeIds.map((changeId) => ({ changeId, benefitId })),
  );

const isSameLink = (
  a: Pick<MarkedLink, 'changeId' | 'benefitId'>,
  b: Pick<MarkedLink, 'changeId' | 'benefitId'>,
) => a.changeId === b.changeId && a.benefitId === b.benefitId;
