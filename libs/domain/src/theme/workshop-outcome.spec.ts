import { type OutcomeMark, workshopOutcome } from './workshop-outcome';

const nodes = [
  { id: 'c', name: 'Ny arbejdsgang' },
  { id: 'b', name: 'Sparet tid' },
];
const mark = (over: Partial<OutcomeMark>): OutcomeMark => ({
  ...{ nodeId: 'b', theme: 'culture', relevance: 'relevant', barrier: 'none', challenge: '' },
  actionIds: [],
  ...over,
});

describe('what comes of a start-up workshop', () => {
  it('S10.2 is what is difficult, in the order of the tree, and what stands in the way without a word', () => {
    const { challenges } = workshopOutcome(
      nodes,
      [
        mark({ challenge: 'Vi plejer' }),
        mark({ theme: 'workflows', challenge: 'Papir' }),
        mark({ theme: 'budget' }),
        mark({ nodeId: 'c', barrier: 'open' }),
        mark({ theme: 'channels', challenge: 'Før', relevance: 'notRelevant' }),
        mark({ nodeId: 'gone', challenge: 'Væk' }),
      ],
      [],
    );
    expect(challenges.map(({ node, text, barrier }) => [node, text, barrier])).toEqual([
      ['Ny arbejdsgang', '', 'open'],
      ['Sparet tid', 'Papir', 'none'],
      ['Sparet tid', 'Vi plejer', 'none'],
    ]);
  });

  it('S10.2 is the actions that were linked, and no others of the board', () => {
    const actions = [{ id: 'a1' }, { id: 'a2' }, { id: 'a3' }];
    const marks = [
      mark({ actionIds: ['a2'] }),
      mark({ nodeId: 'c', actionIds: ['a3'], relevance: 'notRelevant' }),
    ];
    expect(workshopOutcome(nodes, marks, actions).actions).toEqual([{ id: 'a2' }]);
  });
});
