import { treeLayout } from '../../../shared/tree/tree-layout';
import { linkEnds } from './link-ends';
import { nextNode, type Arrow } from './next-node';

describe('walking through the drawing with the arrow keys', () => {
  const benefit = (id: string, changeIds: string[]) => ({ id, name: id, changeIds, light: null });
  const tree = treeLayout({
    ...{ id: 'p', name: 'Løsning' },
    changes: ['a', 'b'].map((id) => ({ id, name: id })),
    benefits: [benefit('x', ['a']), benefit('y', ['b']), benefit('z', [])],
  });
  const node = (id: string) => tree.nodes.find((one) => one.id === id)!;
  const walk = (from: string, ...arrows: Arrow[]) =>
    arrows.reduce((at, arrow) => nextNode(tree, at, arrow), node(from)).id;

  it('goes along the lines, and up and down a column', () => {
    expect(walk('p', 'ArrowRight', 'ArrowRight')).toBe('y');
    expect(walk('y', 'ArrowLeft')).toBe('b');
    expect(walk('b', 'ArrowUp', 'ArrowUp')).toBe('a');
    expect(walk('x', 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('z');
  });

  it('reaches what hangs on nothing, and stays at the edges', () => {
    expect(walk('z', 'ArrowLeft')).toBe('p');
    expect(walk('p', 'ArrowLeft')).toBe('p');
    expect(walk('x', 'ArrowRight')).toBe('x');
  });

  it('S9.1 connects a change and a benefit, whichever end is taken first, and nothing else', () => {
    const ends = { changeId: 'a', benefitId: 'y' };
    expect(linkEnds(node('a'), node('y'))).toEqual(ends);
    expect(linkEnds(node('y'), node('a'))).toEqual(ends);
    expect([linkEnds(node('a'), node('b')), linkEnds(node('p'), node('x'))]).toEqual([null, null]);
  });
});
