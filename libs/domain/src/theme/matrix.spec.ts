import * as fc from 'fast-check';
import {
  type MarkFacts,
  type MatrixTree,
  heldBack,
  isHolding,
  markBarriers,
  matrixOrder,
  matrixProgress,
} from './matrix';
import { PLAN_THEMES } from './plan-theme';

const tree: MatrixTree = {
  changes: [
    { id: 'c1', name: 'Selvbetjening' },
    { id: 'c2', name: 'Journalisering' },
  ],
  benefits: [
    { id: 'b0', name: 'Af sig selv', changeIds: [] },
    { id: 'b1', name: 'Sparet tid', changeIds: ['c2', 'c1'] },
    { id: 'b2', name: 'Bedre service', changeIds: ['c2'] },
  ],
};
const mark = (over: Partial<MarkFacts>): MarkFacts => ({
  ...{ nodeId: 'b1', theme: 'culture', relevance: 'relevant', barrier: 'none', challenge: '' },
  ...over,
});

describe('the matrix of a tree and the six themes', () => {
  it('S10.2 goes through a change and then its benefits; each benefit is met once, and none is left out', () => {
    expect(matrixOrder(tree).map(({ id, under }) => [id, under])).toEqual([
      ['c1', null],
      ['b1', 'c1'],
      ['c2', null],
      ['b2', 'c2'],
      ['b0', null],
    ]);
  });

  it('S10.3 takes "not relevant" for an answer, and "not looked at" for none', () => {
    const marks = (['open', 'relevant', 'notRelevant'] as const).map((relevance, at) =>
      mark({ relevance, theme: PLAN_THEMES[at]! }),
    );
    expect(matrixProgress(['c1', 'b1'], marks)).toEqual({ answered: 2, total: 12 });
  });

  it('S10.3 counts nothing of a node that is no longer there', () => {
    expect(matrixProgress(['c1'], [mark({ nodeId: 'gone' })])).toEqual({ answered: 0, total: 6 });
    expect(markBarriers(tree, [mark({ nodeId: 'gone', barrier: 'open' })])).toEqual([]);
  });

  it('R12 S10.1 lets a node carry none to six themes, and counts each of them as one', () => {
    const node = fc.constantFrom('c1', 'c2', 'b0', 'b1', 'b2');
    const cell = fc.record({ nodeId: node, theme: fc.constantFrom(...PLAN_THEMES) });
    const cells = fc.uniqueArray(cell, { selector: ({ nodeId, theme }) => nodeId + theme });
    fc.assert(
      fc.property(cells, (some) => {
        const ids = matrixOrder(tree).map(({ id }) => id);
        const { answered, total } = matrixProgress(ids, some.map(mark));
        expect([answered, total]).toEqual([some.length, 30]);
      }),
    );
  });

  it('S9.2 holds back the benefit that it stands at, and every benefit of its change', () => {
    const said = { barrier: 'open', challenge: 'Ingen har tid' } as const;
    const found = markBarriers(tree, [mark({ ...said, nodeId: 'c2' }), mark(said)]);
    expect(found.map(({ benefitIds, text, kind }) => [kind, text, benefitIds])).toEqual([
      ['mark', 'Ingen har tid', ['b1', 'b2']],
      ['mark', 'Ingen har tid', ['b1']],
    ]);
  });

  it('S9.2 has nothing in the way once it is solved, or not relevant', () => {
    const states = [
      mark({ barrier: 'open' }),
      mark({ barrier: 'solved' }),
      mark({ barrier: 'open', relevance: 'notRelevant' }),
    ];
    expect(states.map(isHolding)).toEqual([true, false, false]);
  });

  it('N2 says how many red benefits are held back, theme by theme, and how many nobody can explain', () => {
    const barriers = [
      { theme: 'workflows' as const, benefitIds: ['b1', 'b2', 'other'] },
      { theme: 'workflows' as const, benefitIds: ['b1'] },
      { theme: 'culture' as const, benefitIds: ['other'] },
    ];
    const { held, unexplained, byTheme } = heldBack(['b1', 'b2', 'b3'], barriers);
    expect([held, unexplained]).toEqual([2, 1]);
    expect(byTheme.map(({ theme }) => theme)).toEqual([...PLAN_THEMES]);
    expect(byTheme.filter(({ barriers: count }) => count > 0)).toEqual([
      { theme: 'workflows', benefits: 2, barriers: 2 },
    ]);
  });
});
