import { mergeDecisions } from './merge-decisions';

const fix = (line: number) => ({ line, column: 'Værdi', value: '1' });

describe('decisions taken one after the other', () => {
  it('are kept, all of them', () => {
    const first = { answers: { a: '1', b: '1' }, fixes: [fix(2)], quarantine: [3] };
    const then = { answers: { b: '2' }, fixes: [fix(4)], quarantine: [5] };
    expect(mergeDecisions(first, then)).toEqual({
      answers: { a: '1', b: '2' },
      fixes: [fix(2), fix(4)],
      quarantine: [3, 5],
    });
  });

  it('end with the last word about a row that is set aside', () => {
    expect(mergeDecisions({ quarantine: [3, 4] }, { release: [3] })).toMatchObject({
      quarantine: [4],
      release: [3],
    });
    expect(mergeDecisions({ quarantine: [3, 4] }, { fixes: [fix(4)] }).quarantine).toEqual([3]);
    expect(mergeDecisions({ release: [3, 4] }, { quarantine: [3] })).toMatchObject({
      quarantine: [3],
      release: [4],
    });
  });
});
