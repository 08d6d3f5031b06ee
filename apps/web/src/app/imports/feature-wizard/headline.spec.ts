import { sampleCounts, sampleImport, sampleQuestion } from '../testing/sample-import';
import { accounting, headline } from './headline';

const told = (over: Parameters<typeof sampleImport>[0]) => headline(sampleImport(over));

describe('the first sentence of an import', () => {
  it('says that nothing is written before the file is loaded', () => {
    expect(told({}).key).toBe('headline.ready');
  });

  it('says how many values were loaded', () => {
    expect(told({ state: 'applied' })).toEqual({ key: 'headline.applied', params: { count: 124 } });
  });

  it('asks in the singular for one question', () => {
    const over = { state: 'needs_decision' as const, questions: [sampleQuestion()] };
    expect(told(over).key).toBe('headline.needs_decisionOne');
  });

  it('says when the same file is in already', () => {
    expect(told({ duplicateOf: 'x' }).key).toBe('headline.duplicate');
  });

  it('says when every value is known already', () => {
    const counts = sampleCounts({ new: 0, changed: 0, unchanged: 124 });
    expect(told({ counts }).key).toBe('headline.nothingNew');
  });

  it('says of a portfolio file that it is undone', () => {
    expect(told({ kind: 'portfolio', state: 'undone' }).key).toBe('headline.portfolioUndone');
    expect(told({ state: 'undone' }).key).toBe('headline.undone');
  });

  it('accounts for every line', () => {
    expect(accounting(sampleImport()).params).toEqual({
      lines: '148',
      loaded: '124',
      rejected: '3',
      missing: '0',
      outside: '21',
    });
  });
});
