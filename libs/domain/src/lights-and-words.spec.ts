import fc from 'fast-check';
import {
  Decimal,
  belowTarget,
  coverage,
  decliningSince,
  indicatorLight,
  isDue,
  judge,
  lastCompleteMonth,
} from './index';
import {
  moneyLight,
  monthRange,
  parsePeriod,
  postingMonth,
  reasonDa,
  rollUp,
  splitYear,
  sumOre,
  sumsOf,
  worstLight,
} from './index';

const d = (text: string | number) => new Decimal(text);
const measured = { anyDue: true, latestDueMeasured: true };
const sums = (planMeasuredOre: bigint, actualOre: bigint) =>
  judge({ planMeasuredOre, actualOre, planUnmeasuredOre: 0n, planRemainingOre: 0n });

describe('a missing measurement', () => {
  it('is neither zero nor green', () => {
    const cells = [
      { planOre: 100n, actualOre: 90n, due: true },
      { planOre: 100n, actualOre: null, due: true },
    ];
    const result = judge(sumsOf(cells));
    expect(result.rateToDate?.toString()).toBe('0.9');
    expect(result.planUnmeasuredOre).toBe(100n);
    expect(moneyLight(result, { anyDue: true, latestDueMeasured: false })).toBe('notMeasured');
    expect(moneyLight(result, { anyDue: false, latestDueMeasured: false })).toBe('notDue');
  });
});

describe('the traffic light', () => {
  it.each([
    [1000n, 'green'],
    [999n, 'yellow'],
    [900n, 'yellow'],
    [899n, 'red'],
  ])('judges %s øre of 1000 unrounded as %s', (actual, light) => {
    expect(moneyLight(sums(1000n, actual), measured)).toBe(light);
  });

  it('judges a disbenefit by its variance', () => {
    expect(moneyLight(sums(-1000n, -1000n), measured)).toBe('green');
    expect(moneyLight(sums(-1000n, -1100n), measured)).toBe('yellow');
    expect(moneyLight(sums(-1000n, -1101n), measured)).toBe('red');
    expect(sums(-1000n, -1101n).rateToDate).toBeNull();
  });

  it('has no target to be green against', () => {
    const values = { direction: 'higher' as const, baseline: d(1), target: null, actual: d(9) };
    expect(indicatorLight(values, true)).toBe('noTarget');
  });

  it('compares the level where the target is the baseline', () => {
    const keep = { direction: 'lower' as const, baseline: d(10), target: d(10) };
    expect(indicatorLight({ ...keep, actual: d(10) }, true)).toBe('green');
    expect(indicatorLight({ ...keep, actual: d(11) }, true)).toBe('yellow');
    expect(indicatorLight({ ...keep, actual: d(12) }, true)).toBe('red');
  });

  it('lets the worst speak for all', () => {
    expect(worstLight(['green', 'notMeasured', 'yellow'])).toBe('notMeasured');
    expect(worstLight([])).toBe('notDue');
  });
});

describe('T11 the board sentence', () => {
  const point = (month: string, value: number | null, target: number) => ({
    month,
    value: value === null ? null : d(value),
    target: d(target),
  });
  const falling = [
    point('2026-02', 50, 45),
    point('2026-03', 53, 46),
    point('2026-04', 52, 47),
    point('2026-05', 51, 48),
    point('2026-06', 50, 49),
    point('2026-07', 48, 50),
    point('2026-08', 46, 51),
  ];

  it('names the months below target and since when it falls', () => {
    expect(reasonDa('higher', falling)).toBe('Under måltal i juli og august; faldende siden marts');
  });

  it('says "siden" for more than three months', () => {
    const below = ['05', '06', '07', '08'].map((month) => point(`2026-${month}`, 1, 2));
    expect(reasonDa('higher', below)).toBe('Under måltal siden maj');
  });

  it('turns with the direction, and is silent when all is well', () => {
    const rising = falling.map((each) => ({
      ...each,
      value: d(100).minus(each.value ?? 0),
      target: d(60),
    }));
    expect(decliningSince('lower', rising)).toBe('2026-03');
    expect(belowTarget('lower', rising)).toEqual([]);
    expect(reasonDa('higher', falling.slice(0, 3))).toBe('');
  });
});

describe('F19 coverage', () => {
  it('is 89 % by money in the published sketch and undefined when nothing is due', () => {
    const result = coverage([
      { planDueOre: 739n, fresh: true },
      { planDueOre: 92n, fresh: false },
    ]);
    expect(result.byMoney?.times(100).toFixed(0)).toBe('89');
    expect(result.byCount?.toString()).toBe('0.5');
    expect(coverage([]).byMoney).toBeNull();
  });
});

describe('periods', () => {
  it.each([
    ['2026', '2026-12'],
    ['2026-H1', '2026-06'],
    ['2026-Q1', '2026-03'],
    ['2026-03', '2026-03'],
    ['2026-W01', '2026-01'],
    ['2026-W53', '2026-12'],
    ['2025-W01', '2025-01'],
    ['2026-02-28', '2026-02'],
  ])('%s posts in %s', (key, month) => {
    expect(postingMonth(parsePeriod(key))).toBe(month);
  });

  it.each(['2026-13', '2026-02-30', '2025-W53', '2026-Q5', 'jan 2026'])('refuses %s', (key) => {
    expect(() => parsePeriod(key)).toThrow(RangeError);
  });

  it('counts a month as over on its last day, and due after the grace', () => {
    expect(lastCompleteMonth('2026-11-23')).toBe('2026-10');
    expect(lastCompleteMonth('2026-10-31')).toBe('2026-10');
    expect(isDue('2026-10', 15, '2026-11-14')).toBe(false);
    expect(isDue('2026-10', 15, '2026-11-15')).toBe(true);
    expect(monthRange('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });
});

describe('for every portfolio', () => {
  const cell = fc.record({
    planOre: fc.bigInt(-(10n ** 15n), 10n ** 15n),
    actualOre: fc.option(fc.bigInt(-(10n ** 15n), 10n ** 15n)),
    due: fc.boolean(),
  });

  it('the whole is the sum of its parts', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell)), (projects) => {
        expect(rollUp(projects.map(sumsOf))).toEqual(sumsOf(projects.flat()));
      }),
    );
  });

  it('a split year adds up to the øre', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), (year) => {
        expect(sumOre(splitYear(year))).toBe(year);
      }),
    );
  });
});
