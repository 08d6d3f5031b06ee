import fc from 'fast-check';
import { monthRange } from '../calendar/month';
import { sumOre } from '../money/money';
import { anyCells, kr } from '../testing';
import type { MonthCell } from './realisation';
import { runRateOf, sumRunRates } from './run-rate';

const PLAN = [0, 0, 0, 25, 25, 25, 50, 50, 50, 100, 100, 100];
const ACTUAL = [0, 0, 0, 20, 22, 24, 40, 42];
const thousand = (value: number) => kr(value * 1000);

/** T7: eight months measured of a year. */
const cells: MonthCell[] = monthRange('2026-01', '2026-12').map((month, at) => ({
  month,
  planOre: thousand(PLAN[at] ?? 0),
  actualOre: ACTUAL[at] === undefined ? null : thousand(ACTUAL[at]),
  due: at < 8,
}));

describe('T7 – run-rate', () => {
  test('42 000 in August is 504 000 a year, of 600 000 planned', () => {
    expect(runRateOf(cells, 'month', '2026-08')).toEqual({
      state: 'running',
      month: '2026-08',
      actualOre: thousand(42),
      perYearOre: kr(504_000),
      planPerYearOre: kr(600_000),
      fresh: true,
      missingSince: null,
    });
  });

  test.each([
    ['quarter', 168_000],
    ['half', 84_000],
    ['year', 42_000],
    ['week', 504_000],
  ] as const)('a %s of it is %d a year', (grain, yearly) => {
    expect(runRateOf(cells, grain, '2026-08').perYearOre).toBe(kr(yearly));
  });
});

describe('without a fresh measurement', () => {
  test('the latest measured period still counts, and is said to be old', () => {
    const silent = cells.map((cell) => ({ ...cell, due: cell.month <= '2026-09' }));
    expect(runRateOf(silent, 'month', '2026-09')).toMatchObject({
      month: '2026-08',
      fresh: false,
      missingSince: '2026-09',
    });
    // October is missing too, but September was the first.
    const longer = cells.map((cell) => ({ ...cell, due: cell.month <= '2026-10' }));
    expect(runRateOf(longer, 'month', '2026-10').missingSince).toBe('2026-09');
  });

  test('a value in a month that is not due waits', () => {
    const early = cells.map((cell) => ({ ...cell, due: cell.month <= '2026-07' }));
    expect(runRateOf(early, 'month', '2026-07')).toMatchObject({ month: '2026-07', fresh: true });
  });

  test('nothing due, nothing measured and realised to the end are three different things', () => {
    const unmeasured = cells.map((cell) => ({ ...cell, actualOre: null }));
    const notDue = cells.map((cell) => ({ ...cell, due: false }));
    const state = (some: MonthCell[], at = '2026-08') => runRateOf(some, 'month', at).state;
    expect([state(unmeasured), state(notDue), state([]), state(cells, '2027-01')]).toEqual([
      'notMeasured',
      'notDue',
      'notDue',
      'ended',
    ]);
    expect(runRateOf(unmeasured, 'month', '2026-08').perYearOre).toBeNull();
  });

  test('a measured nothing is zero', () => {
    expect(runRateOf(cells.slice(0, 1), 'month', '2026-01').perYearOre).toBe(0n);
  });
});

describe('run-rates together', () => {
  const rate = runRateOf(cells, 'month', '2026-08');
  const unmeasured = runRateOf(
    cells.map((cell) => ({ ...cell, actualOre: null })),
    'month',
    '2026-08',
  );

  test('add what is measured and tell how much of it that is', () => {
    expect(sumRunRates([rate, unmeasured, rate])).toEqual({
      perYearOre: kr(1_008_000),
      planPerYearOre: kr(1_200_000),
      measured: 2,
      of: 3,
      from: '2026-08',
      to: '2026-08',
      old: 0,
      missingSince: null,
    });
  });

  test('tell how many are old, and a month that none of those is measured since', () => {
    const since = (month: string, from: string) =>
      runRateOf(
        cells.map((cell) => ({
          ...cell,
          actualOre: cell.month < from ? cell.actualOre : null,
          due: cell.month <= month,
        })),
        'month',
        month,
      );
    const some = [rate, since('2026-09', '2026-07'), since('2026-09', '2026-09'), unmeasured];
    expect(some.map(({ missingSince }) => missingSince)).toEqual([
      null,
      '2026-07',
      '2026-09',
      null,
    ]);
    expect(sumRunRates(some)).toMatchObject({
      measured: 3,
      of: 4,
      old: 2,
      missingSince: '2026-09',
    });
  });

  test('are missing, not zero, when nothing is measured', () => {
    const none = { from: null, to: null, old: 0, missingSince: null };
    const nothing = { perYearOre: null, planPerYearOre: null, measured: 0, ...none };
    expect(sumRunRates([unmeasured])).toEqual({ ...nothing, of: 1 });
    expect(sumRunRates([])).toEqual({ ...nothing, of: 0 });
  });

  test('are the sum of their parts, exactly twelve times the month', () => {
    fc.assert(
      fc.property(fc.array(anyCells, { maxLength: 6 }), (benefits) => {
        const rates = benefits.map((some) => runRateOf(some, 'month', '2026-01'));
        const { perYearOre } = sumRunRates(rates);
        const actual = rates.flatMap(({ actualOre }) => (actualOre === null ? [] : [actualOre]));
        expect(perYearOre).toBe(actual.length === 0 ? null : sumOre(actual) * 12n);
      }),
    );
  });
});
