import type { Tree, TreeBenefit, TreeChange, TreeInput } from '@gevinst/contract';
import { TREE_EXAMPLE } from '@gevinst/domain';
import { newId } from './new-id';

/** What of a tree can be edited. */
export const editable = ({ changes, benefits }: Tree): TreeInput => ({ changes, benefits });

export const emptyChange = (name: string): TreeChange => ({
  ...{ id: newId(), name, owner: '', description: '' },
});

export const emptyBenefit = (name: string, changeIds: string[] = []): TreeBenefit => ({
  ...{ id: newId(), name, owner: '', description: '', changeIds },
  ...{ valueClass: 'nonCashable', beneficiary: 'ownBudget', disbenefit: false },
  ...{ indicatorIds: [], doam: null },
});

export function addChange(tree: TreeInput, change: TreeChange): TreeInput {
  return { ...tree, changes: [...tree.changes, change] };
}

export function addBenefit(tree: TreeInput, benefit: TreeBenefit): TreeInput {
  return { ...tree, benefits: [...tree.benefits, benefit] };
}

/** Some fields of the change or benefit with that id; the same tree when it has them already. */
export function patchNode(
  tree: TreeInput,
  id: string,
  patch: Partial<TreeChange> | Partial<TreeBenefit>,
): TreeInput {
  const patched = <T extends { readonly id: string }>(nodes: T[]): T[] =>
    nodes.some((node) => node.id === id && differs(node, patch))
      ? nodes.map((node) => (node.id === id ? { ...node, ...patch } : node))
      : nodes;
  const [changes, benefits] = [patched(tree.changes), patched(tree.benefits)];
  return changes === tree.changes && benefits === tree.benefits ? tree : { changes, benefits };
}

const differs = (node: object, patch: object) =>
  Object.entries(patch).some(([key, value]) => Reflect.get(node, key) !== value);

/** Without the node; benefits stay when a change that they follow from goes. */
export function removeNode({ changes, benefits }: TreeInput, id: string): TreeInput {
  return {
    changes: changes.filter((one) => one.id !== id),
    benefits: benefits
      .filter((one) => one.id !== id)
      .map((one) =>
        one.changeIds.includes(id)
          ? { ...one, changeIds: one.changeIds.filter((changeId) => changeId !== id) }
          : one,
      ),
  };
}

/** One place up (-1) or down (1) among its own kind. */
export function moveNode(tree: TreeInput, id: string, by: -1 | 1): TreeInput {
  const moved = <T extends { readonly id: string }>(nodes: T[]): T[] => {
    const from = nodes.findIndex((one) => one.id === id);
    const [node, other] = [nodes[from], nodes[from + by]];
    if (node === undefined || other === undefined) return nodes;
    return nodes.with(from, other).with(from + by, node);
  };
  const [changes, benefits] = [moved(tree.changes), moved(tree.benefits)];
  return changes === tree.changes && benefits === tree.benefits ? tree : { changes, benefits };
}

/** The paper's example beside what is there already. S9.3. */
export function withExample(tree: TreeInput): TreeInput {
  return TREE_EXAMPLE.reduce<TreeInput>((sum, one) => {
    const change = emptyChange(one.change);
    const benefits = one.benefits.map(({ name, valueClass }) => ({
      ...emptyBenefit(name, [change.id]),
      valueClass,
      ...(valueClass === 'quality' ? { beneficiary: 'citizen' as const } : {}),
    }));
    return { changes: [...sum.changes, change], benefits: [...sum.benefits, ...benefits] };
  }, tree);
}
