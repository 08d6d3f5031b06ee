import type { TreeChange } from '@gevinst/contract';
import { isSameTree, type NodeDiff, type TreeDiff, type TreeLink } from '@gevinst/domain';
import { changedFields } from '../../audit/changed-fields';
import type { BenefitNode, TreeNodes } from '../../model/tree/tree.repository';

type Diff = TreeDiff<TreeChange, BenefitNode>;

/** What the audit list says of a saved tree: only what has become of it. Null when nothing has. */
export function treeInWords(
  diff: Diff,
  before: TreeNodes,
  after: TreeNodes,
): { before: string | null; after: string | null } | null {
  if (isSameTree(diff)) return null;
  const sides = [nodes('Forandring', diff.changes), nodes('Gevinst', diff.benefits)];
  return {
    before: text([...sides.flatMap((side) => side.before), ...links(diff.unlinked, before)]),
    after: text([...sides.flatMap((side) => side.after), ...links(diff.linked, after)]),
  };
}

function nodes(kind: string, { created, removed, changed }: NodeDiff<TreeChange | BenefitNode>) {
  const told = changed.map(({ before, after }) => ({
    head: `${kind}: ${before.name}`,
    ...changedFields({ ...before, changeIds: null }, { ...after, changeIds: null }),
  }));
  return {
    before: [
      ...removed.map(({ name }) => `${kind}: ${name}`),
      ...told.flatMap((one) => [one.head, one.before ?? '']),
    ],
    after: [
      ...created.map(({ name }) => `${kind}: ${name}`),
      ...told.flatMap((one) => [one.head, one.after ?? '']),
    ],
  };
}

function links(some: readonly TreeLink[], { changes, benefits }: TreeNodes): string[] {
  const names = new Map([...changes, ...benefits].map(({ id, name }) => [id, name]));
  return some.map(
    ({ changeId, benefitId }) => `${names.get(changeId) ?? ''} → ${names.get(benefitId) ?? ''}`,
  );
}

const text = (lines: readonly string[]) => (lines.length === 0 ? null : lines.join('\n'));
