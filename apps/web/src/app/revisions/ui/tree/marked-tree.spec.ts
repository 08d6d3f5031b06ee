import { drawnTree, linkChanges } from './marked-tree';

const node = (
  id: string,
  kind: 'change' | 'benefit',
  mark: 'added' | 'removed' | 'changed' | 'same',
) => ({ id, kind, name: id.toUpperCase(), mark, fields: [] });
const tree = {
  nodes: [
    node('a', 'change', 'same'),
    node('b', 'change', 'added'),
    node('x', 'benefit', 'changed'),
    node('y', 'benefit', 'removed'),
  ],
  links: [
    { changeId: 'a', benefitId: 'x', mark: 'removed' as const },
    { changeId: 'b', benefitId: 'x', mark: 'added' as const },
    { changeId: 'a', benefitId: 'y', mark: 'removed' as const },
  ],
};

describe('S1.5 two trees in one drawing', () => {
  it('keeps a place for what went, and marks every box and line', () => {
    const { nodes, links } = drawnTree({ id: 'p', name: 'Løsning' }, tree);
    expect(nodes.map(({ id, mark }) => [id, mark])).toEqual([
      ['p', 'same'],
      ['a', 'same'],
      ['b', 'added'],
      ['x', 'changed'],
      ['y', 'removed'],
    ]);
    expect(links.map(({ from, to, mark }) => `${from.id}${to.id} ${mark}`)).toEqual([
      'pa same',
      'pb added',
      'ax removed',
      'bx added',
      'ay removed',
    ]);
  });

  it('tells of the lines between things that stand on both sides only', () => {
    expect(linkChanges(tree)).toEqual([{ change: 'A', benefit: 'X', mark: 'removed' }]);
  });
});
