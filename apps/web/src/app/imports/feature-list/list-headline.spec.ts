import { listHeadline } from './list-headline';

const list = (...states: Parameters<typeof listHeadline>[0][number]['state'][]) =>
  listHeadline(states.map((state) => ({ state })));

describe('the first sentence of the list', () => {
  it('says what to do when there is nothing', () => {
    expect(list().key).toBe('list.emptyTitle');
  });

  it('says how many files wait', () => {
    expect(list('ready', 'applied', 'needs_decision')).toEqual({
      key: 'list.headlineMany',
      params: { count: 2 },
    });
    expect(list('ready', 'undone').key).toBe('list.headlineOne');
  });

  it('says that nothing waits', () => {
    expect(list('applied', 'refused').key).toBe('list.headlineDone');
  });
});
