import type { ImportState } from '@gevinst/contract';
import { sampleCounts } from '../testing/sample-import';
import { bringsNothing, hasFigures, listHeadline } from './list-headline';

const row = (state: ImportState, over: Parameters<typeof sampleCounts>[0] = {}) => ({
  state,
  counts: sampleCounts(over),
});
const list = (...states: ImportState[]) => listHeadline(states.map((state) => row(state)));
const known = row('ready', { new: 0, changed: 0, unchanged: 124, rejected: 0 });

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

  it('does not wait for a file that brings nothing', () => {
    expect(listHeadline([known]).key).toBe('list.headlineDone');
  });
});

describe('a row of the list', () => {
  it('has figures once the file has been read', () => {
    expect([row('ready'), row('applied'), row('undone')].every(hasFigures)).toBe(true);
    expect([row('parsing'), row('needs_decision'), row('refused')].some(hasFigures)).toBe(false);
  });

  it('says so when the file brings nothing, unless it has rejects to put right', () => {
    expect(bringsNothing(known)).toBe(true);
    expect(bringsNothing(row('ready', { new: 0, changed: 0, rejected: 2 }))).toBe(false);
  });
});
