import { checkTree, connect, disconnect } from './tree-shape';
import { doamLacks } from './doam';
import { TREE_EXAMPLE } from './example';
import { overlapGuard, type Claim } from './overlap-guard';
import { isSameTree, treeDiff } from './tree-diff';
import { dec } from '../decimal';

const change = (id: string, name = id) => ({ id, name });
const benefit = (id: string, changeIds: string[] = [], more: object = {}) => ({
  id,
  name: id,
  changeIds,
  ...more,
});

describe('S9.1 the benefit tree', () => {
  const tree = { changes: [change('a'), change('b')], benefits: [benefit('x', ['a'])] };

  test('a benefit follows from as many changes as it does', () => {
    const both = connect(tree, 'b', 'x');
    expect(both.benefits[0]?.changeIds).toEqual(['a', 'b']);
    expect(checkTree(both)).toEqual([]);
    expect(disconnect(both, 'a', 'x').benefits[0]?.changeIds).toEqual(['b']);
  });

  test('connecting what is connected, or what is not there, changes nothing', () => {
    expect(connect(tree, 'a', 'x')).toBe(tree);
    expect(disconnect(tree, 'b', 'x')).toBe(tree);
    expect(connect(tree, 'a', 'nobody')).toBe(tree);
  });

  test('says every fault with its place', () => {
    const wrong = {
      changes: [change('a'), change('a'), change('c', '  ')],
      benefits: [
        benefit('x', ['a', 'a', 'q'], { realisationFrom: '2026-05', realisationTo: '2026-04' }),
      ],
    };
    expect(checkTree(wrong)).toEqual([
      { path: 'changes.1.id', because: 'idTwice' },
      { path: 'changes.2.name', because: 'noName' },
      { path: 'benefits.0.changeIds.1', because: 'linkTwice' },
      { path: 'benefits.0.changeIds.2', because: 'unknownChange' },
      { path: 'benefits.0.realisationTo', because: 'endsBeforeItBegins' },
    ]);
  });

  test('what has become of it is told node by node and link by link', () => {
    const after = {
      changes: [change('a', 'A'), change('c')],
      benefits: [benefit('x', ['c']), benefit('y')],
    };
    const diff = treeDiff(tree, after);
    expect(diff.changes.created).toEqual([change('c')]);
    expect(diff.changes.removed).toEqual([change('b')]);
    expect(diff.changes.changed).toEqual([{ before: change('a'), after: change('a', 'A') }]);
    expect(diff.benefits.created).toEqual([benefit('y')]);
    expect(diff.benefits.changed).toEqual([]);
    expect(diff.linked).toEqual([{ changeId: 'c', benefitId: 'x' }]);
    expect(diff.unlinked).toEqual([{ changeId: 'a', benefitId: 'x' }]);
    expect(isSameTree(diff)).toBe(false);
    expect(isSameTree(treeDiff(after, after))).toBe(true);
  });
});

test('S9.3 the example has three changes and six benefits, each with a name of its own', () => {
  const names = TREE_EXAMPLE.flatMap((one) => one.benefits.map(({ name }) => name));
  expect([TREE_EXAMPLE.length, names.length, new Set(names).size]).toEqual([3, 6, 6]);
});

describe('the test of a benefit (DOAM)', () => {
  const all = {
    description: 'yes',
    observable: 'yes',
    attribution: 'yes',
    measurement: 'yes',
  } as const;

  test('a benefit that was never tested lacks all four', () => {
    expect(doamLacks(null, true)).toHaveLength(4);
  });

  test('what is no, unsure or not answered is lacking', () => {
    const some = { ...all, observable: 'no', attribution: 'unsure', description: null } as const;
    expect(doamLacks(some, true)).toEqual(['description', 'observable', 'attribution']);
  });

  test('without an indicator it cannot be measured, whatever is answered', () => {
    expect(doamLacks(all, false)).toEqual(['measurement']);
    expect(doamLacks(all, true)).toEqual([]);
  });
});

describe('N5 the overlap guard', () => {
  const claim = (projectId: string, over: Partial<Claim> = {}): Claim => ({
    projectId,
    benefitId: `${projectId}-1`,
    kind: 'indicator',
    key: 'porto',
    share: dec('0.6'),
    ...over,
  });

  test('warns when more than all of an indicator is claimed, and not when it is shared', () => {
    const [found, ...others] = overlapGuard([claim('p'), claim('q')]);
    expect([found?.share?.toString(), found?.claims.length, others]).toEqual(['1.2', 2, []]);
    expect(overlapGuard([claim('p'), claim('q', { share: dec('0.4') })])).toEqual([]);
  });

  test('a share that is not said is all of it', () => {
    expect(overlapGuard([claim('p', { share: null })])).toEqual([]);
    expect(overlapGuard([claim('p', { share: null }), claim('q')])).toHaveLength(1);
  });

  test.each(['volume', 'budgetLine'] as const)(
    'warns when two projects reckon with one %s',
    (kind) => {
      const own = [claim('p', { kind }), claim('p', { kind, benefitId: 'p-2' })];
      expect(overlapGuard(own)).toEqual([]);
      expect(overlapGuard([...own, claim('q', { kind })])).toMatchObject([{ kind, share: null }]);
    },
  );
});
