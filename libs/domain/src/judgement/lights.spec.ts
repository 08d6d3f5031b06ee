import fc from 'fast-check';
import { dec } from '../decimal';
import { anyOre, kr } from '../testing';
import {
  compareLights,
  DEFAULT_TOLERANCE,
  indicatorLight,
  moneyLight,
  needsAttention,
  WORST_FIRST,
  worstLight,
  type Light,
} from './light';
import { effectiveLight, overrideGaps } from './light-override';
import { projectLight } from './project-light';

const totals = (plan: number | string, actual: number | string) => ({
  planMeasuredOre: kr(plan),
  actualOre: kr(actual),
  planDueUnmeasuredOre: 0n,
  planRemainingOre: 0n,
});
const light = (plan: number | string, actual: number | string) =>
  moneyLight(totals(plan, actual), DEFAULT_TOLERANCE, true, true);

describe('the light of money', () => {
  test.each([
    [100, 100, 'green'],
    [100, '99.99', 'yellow'],
    [100, 90, 'yellow'],
    [100, '89.99', 'red'],
    [100, -5, 'red'],
    [440_000, 220_000, 'red'],
  ] as const)('plan %s and actual %s is %s, compared unrounded', (plan, actual, expected) => {
    expect(light(plan, actual)).toBe(expected);
  });

  test.each([
    [-100, -100, 'green'],
    [-100, -80, 'green'],
    [-100, -110, 'yellow'],
    [-100, '-110.01', 'red'],
    [0, 0, 'green'],
    [0, '-0.01', 'red'],
  ] as const)(
    'disbenefit: plan %s and actual %s is %s by the variance',
    (plan, actual, expected) => {
      expect(light(plan, actual)).toBe(expected);
    },
  );

  test('not measured, not due and no plan are not colours', () => {
    const good = totals(100, 200);
    expect(moneyLight(good, DEFAULT_TOLERANCE, false, true)).toBe('notMeasured');
    expect(moneyLight(good, DEFAULT_TOLERANCE, false, false)).toBe('notDue');
    expect(moneyLight(good, DEFAULT_TOLERANCE, true, true, false)).toBe('noTarget');
  });

  test('a tolerance of its own', () => {
    const strict = { green: dec('1.1'), yellow: dec(1) };
    expect(moneyLight(totals(100, 100), strict, true, true)).toBe('yellow');
  });

  test('for a positive plan it is the rate that decides', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), anyOre, (plan, actual) => {
        const sums = { ...totals(0, 0), planMeasuredOre: plan, actualOre: actual };
        const expected = actual >= plan ? 'green' : actual * 10n >= plan * 9n ? 'yellow' : 'red';
        expect(moneyLight(sums, DEFAULT_TOLERANCE, true, true)).toBe(expected);
      }),
    );
  });
});

describe('the light of an indicator', () => {
  const reading = (
    direction: 'higher' | 'lower',
    baseline: number,
    target: number,
    actual: string,
  ) =>
    indicatorLight({
      direction,
      baseline: dec(baseline),
      target: dec(target),
      actual: dec(actual),
      due: true,
    });

  test.each([
    ['T2, the wrong way', 'higher', 1_059_630, 1_442_430, '960000', 'red'],
    ['T3, three quarters', 'lower', 10, 6, '7', 'red'],
    ['lower is better, reached', 'lower', 10, 6, '6', 'green'],
    ['lower is better, 90 %', 'lower', 10, 0, '1', 'yellow'],
    ['holding a level', 'higher', 80, 80, '80', 'green'],
    ['holding a level, 90 %', 'higher', 80, 80, '72', 'yellow'],
    ['holding a level, below', 'higher', 80, 80, '71.9', 'red'],
    ['holding a low level, 20/22', 'lower', 20, 20, '22', 'yellow'],
    ['holding a low level, 20/22,3', 'lower', 20, 20, '22.3', 'red'],
    ['holding none of a bad thing', 'lower', 0, 0, '0', 'green'],
    ['a bad thing where there was none', 'lower', 0, 0, '1', 'red'],
    ['allowed to get worse, and better than that', 'higher', 100, 90, '95', 'green'],
    ['allowed to get worse, and worse than that', 'higher', 100, 90, '88', 'red'],
  ] as const)('%s', (_, direction, baseline, target, actual, expected) => {
    expect(reading(direction, baseline, target, actual)).toBe(expected);
  });

  test('no target is never green; nothing due and nothing measured say so', () => {
    const base = {
      direction: 'higher',
      baseline: dec(1),
      target: dec(2),
      actual: dec(3),
      due: true,
    } as const;
    expect(indicatorLight({ ...base, target: null })).toBe('noTarget');
    expect(indicatorLight({ ...base, due: false })).toBe('notDue');
    expect(indicatorLight({ ...base, actual: null })).toBe('notMeasured');
  });
});

describe('the worst light', () => {
  test('red, then what nobody measured, then yellow; no target is worse than green', () => {
    const all: Light[] = ['notDue', 'green', 'noTarget', 'yellow', 'notMeasured', 'red'];
    expect(all.map((_, index) => worstLight(all.slice(0, index + 1)))).toEqual(all);
    expect(worstLight([])).toBeNull();
    expect(WORST_FIRST.toReversed().toSorted(compareLights)).toEqual(WORST_FIRST);
  });
});

describe('the light of a project', () => {
  const benefit = (benefitId: string, colour: Light, sums: ReturnType<typeof totals> | null) => ({
    benefitId,
    light: colour,
    totals: sums,
  });

  test('is the sum of its monetary benefits, the worst benefit named beside it', () => {
    const result = projectLight([
      benefit('big', 'green', totals(900, 950)),
      benefit('small', 'red', totals(100, 50)),
      benefit('satisfaction', 'yellow', null),
    ]);
    expect(result).toMatchObject({ light: 'green', basis: 'money', worst: { benefitId: 'small' } });
  });

  test('without monetary benefits is its worst benefit', () => {
    const result = projectLight([benefit('a', 'green', null), benefit('b', 'yellow', null)]);
    expect(result).toMatchObject({
      light: 'yellow',
      basis: 'worstBenefit',
      worst: { benefitId: 'b' },
    });
  });

  test('is not green on sums nobody measured', () => {
    const silent = [
      benefit('a', 'notMeasured', totals(0, 0)),
      benefit('b', 'notDue', totals(0, 0)),
    ];
    expect(projectLight(silent).light).toBe('notMeasured');
  });

  test('without benefits has nothing to aim at', () => {
    expect(projectLight([])).toEqual({ light: 'noTarget', basis: 'none', worst: null });
  });
});

describe('an override', () => {
  const override = {
    light: 'yellow',
    reason: 'Ny lov fra juli',
    author: 'Mette',
    until: '2026-12-31',
  } as const;

  test('shows both lights through its last day', () => {
    expect(effectiveLight('red', override, '2026-12-31')).toEqual({
      light: 'yellow',
      computed: 'red',
      override,
    });
  });

  test('runs out by itself', () => {
    expect(effectiveLight('red', override, '2027-01-01')).toEqual({
      light: 'red',
      computed: 'red',
      override: null,
    });
    expect(effectiveLight('green', null, '2026-01-01').light).toBe('green');
  });

  test('needs a reason, an author and an end date', () => {
    expect(overrideGaps(override)).toEqual([]);
    expect(overrideGaps({ light: 'green', reason: ' ' })).toEqual(['reason', 'author', 'until']);
  });
});

test('the lights that need attention are the three worst, and no others', () => {
  expect(WORST_FIRST.filter(needsAttention)).toEqual(['red', 'notMeasured', 'yellow']);
  expect(WORST_FIRST.findLastIndex(needsAttention)).toBe(2);
});
