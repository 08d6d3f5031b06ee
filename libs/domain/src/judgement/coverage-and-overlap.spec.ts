import fc from 'fast-check';
import { dec } from '../decimal';
import { anyOre, kr } from '../testing';
import { coverage, judgeCoverage } from './coverage';
import { overlaps } from './overlap';

const item = (plan: string | null, fresh: boolean, due = true) => ({
  planDueOre: plan === null ? null : kr(plan),
  fresh,
  due,
});

describe('coverage', () => {
  test('73,9 of 83,1 measured is 89 %', () => {
    const { byMoney, byCount } = coverage([
      item('50', true),
      item('23.9', true),
      item('9.2', false),
    ]);
    expect(byMoney?.times(100).toFixed(0)).toBe('89');
    expect(byCount?.times(100).toFixed(0)).toBe('67');
  });

  test('benefits without money count by number only', () => {
    const result = coverage([item('100', true), item(null, false)]);
    expect(result.byMoney?.toString()).toBe('1');
    expect([result.freshCount, result.dueCount, result.byCount?.toString()]).toEqual([1, 2, '0.5']);
  });

  test('what is not due is in neither', () => {
    expect(coverage([item('100', true), item('900', false, false)]).byMoney?.toString()).toBe('1');
  });

  test('nothing due has no coverage', () => {
    const { byMoney, byCount } = coverage([item('100', false, false)]);
    expect([byMoney, byCount]).toEqual([null, null]);
  });

  test('a disbenefit nobody measured lowers coverage', () => {
    expect(coverage([item('100', true), item('-100', false)]).byMoney?.toString()).toBe('0.5');
  });

  test('sums added up elsewhere are judged the same', () => {
    const sums = { freshOre: kr('73.9'), dueOre: kr('83.1'), freshCount: 2, dueCount: 3 };
    expect(judgeCoverage(sums).byMoney?.times(100).toFixed(0)).toBe('89');
  });

  test('lies between 0 and 100 %', () => {
    const items = fc.array(
      fc.record({ planDueOre: anyOre, fresh: fc.boolean(), due: fc.boolean() }),
    );
    fc.assert(
      fc.property(items, (some) => {
        const rate = coverage(some).byMoney ?? dec(0);
        expect(rate.gte(0) && rate.lte(1)).toBe(true);
      }),
    );
  });
});

describe('double counting', () => {
  const link = (indicatorId: string, benefitId: string, share: string) => ({
    indicatorId,
    benefitId,
    share: dec(share),
  });

  test('three benefits that share one indicator fully are fine', () => {
    const links = [link('calls', 'a', '0.7'), link('calls', 'b', '0.1'), link('calls', 'c', '0.2')];
    expect(overlaps(links)).toEqual([]);
  });

  test('more than the whole warns, with who and how much, and rescales nothing', () => {
    const links = [
      link('calls', 'a', '0.75'),
      link('letters', 'b', '1'),
      link('calls', 'c', '0.5'),
    ];
    const [warning, ...others] = overlaps(links);
    expect(others).toEqual([]);
    expect(warning).toMatchObject({ indicatorId: 'calls', benefitIds: ['a', 'c'] });
    expect(warning?.totalShare.toString()).toBe('1.25');
    expect(links[0]?.share.toString()).toBe('0.75');
  });
});
