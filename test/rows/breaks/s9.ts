import type { Break } from '../break';

const TREE_REPOSITORY = {
  file: 'apps/api/src/model/tree/tree.repository.ts',
  spec: 'apps/api/src/tree/tree.http.spec.ts',
};
const TREE_EDITS = {
  file: 'apps/web/src/app/tree/tree-edits.ts',
  spec: 'apps/web/src/app/tree/tree-edits.spec.ts',
};
const MATRIX = {
  file: 'libs/contract/src/matrix.ts',
  spec: 'apps/api/src/matrix/matrix.http.spec.ts',
};
const MARK_EDITOR = {
  file: 'apps/web/src/app/matrix/ui/mark/mark-editor.ts',
  spec: 'apps/web/src/app/matrix/ui/mark/mark-editor.spec.ts',
};

export const S9: Break[] = [
  {
    row: 'S9.1',
    breaks: 'a benefit follows from one change only',
    file: 'libs/domain/src/tree/tree-shape.ts',
    spec: 'libs/domain/src/tree/benefit-tree.spec.ts',
    find: '[...ids, changeId]',
    replace: '[changeId]',
  },
  {
    row: 'S9.1',
    breaks: 'links are not kept',
    ...TREE_REPOSITORY,
    find: 'if (links.length > 0) await manager.insert(BenefitChangeEntity, links);',
    replace: '',
  },
  {
    row: 'S9.1',
    breaks: 'one of several links is kept',
    ...TREE_REPOSITORY,
    find: 'const links = changeIds.map(',
    replace: 'const links = changeIds.slice(0, 1).map(',
  },
  {
    row: 'S9.1',
    breaks: 'a benefit goes with its change',
    ...TREE_EDITS,
    find: '.filter((one) => one.id !== id)\n      .map',
    replace: '.filter((one) => one.id !== id && !one.changeIds.includes(id))\n      .map',
  },
  {
    row: 'S9.2',
    breaks: 'a cell has no challenge',
    ...MATRIX,
    find: "  challenge: z.string().max(1000).default('').describe('What is difficult about it.'),\n",
    replace: '',
  },
  {
    row: 'S9.2',
    breaks: 'a cell has no action',
    ...MATRIX,
    find: '  actionIds: z.array(Id).max(50).default([]),\n',
    replace: '',
  },
  {
    row: 'S9.2',
    breaks: 'benefits are left out',
    file: 'libs/domain/src/theme/matrix.ts',
    spec: 'apps/api/src/matrix/matrix.http.spec.ts',
    find: '    ...benefitsUnder(id),\n',
    replace: '',
  },
  {
    row: 'S9.2',
    breaks: 'what holds a change back holds no benefit back',
    file: 'libs/domain/src/theme/matrix.ts',
    spec: 'libs/domain/src/theme/matrix.spec.ts',
    find: 'id === nodeId || changeIds.includes(nodeId)',
    replace: 'id === nodeId',
  },
  {
    row: 'S9.2',
    breaks: 'the page does not ask what is difficult',
    ...MARK_EDITOR,
    find: 'name="mark-challenge"',
    replace: 'name="mark-nothing"',
  },
  {
    row: 'S9.3',
    breaks: 'a benefit of the example is missing',
    file: 'libs/domain/src/tree/example.ts',
    spec: 'libs/domain/src/tree/benefit-tree.spec.ts',
    find: "      { name: 'Bedre service – hjælp døgnet rundt', valueClass: 'quality' },\n",
    replace: '',
  },
  {
    row: 'S9.3',
    breaks: 'the example’s benefits follow from nothing',
    ...TREE_EDITS,
    find: 'emptyBenefit(name, [change.id])',
    replace: 'emptyBenefit(name, [])',
  },
  {
    row: 'S9.3',
    breaks: 'the example takes the place of what is there',
    ...TREE_EDITS,
    find: '  }, tree);',
    replace: '  }, { changes: [], benefits: [] });',
  },
];
