import type { OpenBarrier } from '@gevinst/contract';
import { cellsOf, wayTo } from './held-rows';

const barrier = (over: Partial<OpenBarrier> = {}): OpenBarrier => ({
  ...{ theme: 'workflows', kind: 'rule', itemId: 'r', text: 'Regel', owner: '', actions: 0 },
  ...over,
});

describe('the barriers of a red benefit', () => {
  it('S1.9 stand in six cells, and many weigh no more than three', () => {
    const cells = cellsOf({ barriers: Array.from({ length: 5 }, () => barrier()) });
    expect(cells.map(({ barriers, weight }) => [barriers.length, weight])).toEqual([
      [0, 0],
      [5, 3],
      ...[2, 3, 4, 5].map(() => [0, 0]),
    ]);
  });

  it('N2 lead to where they are written: a line of a theme, or a cell of the walk-through', () => {
    expect(wayTo('p', barrier())).toEqual({
      link: ['/projects', 'p', 'themes', 'workflows'],
      query: {},
      fragment: 'line-r',
    });
    expect(wayTo('p', barrier({ kind: 'mark', itemId: 'n' }))).toEqual({
      link: ['/projects', 'p', 'matrix'],
      query: { node: 'n', theme: 'workflows' },
    });
  });
});
