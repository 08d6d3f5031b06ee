import { dec } from '../decimal';
import { monthRange } from '../calendar/month';
import { trendReason, type TrendPoint } from './trend-words';
import { monthNameDa, monthNameEn, reasonTextDa, reasonTextEn } from './trend-text';

type Value = number | null;
const series = (
  from: string,
  to: string,
  values: readonly Value[],
  targets: readonly Value[],
): TrendPoint[] =>
  monthRange(from, to).map((month, index) => {
    const [value, target] = [values[index] ?? null, targets[index] ?? null];
    return {
      month,
      value: value === null ? null : dec(value),
      target: target === null ? null : dec(target),
      due: true,
    };
  });
const flat = (target: number) => Array.from({ length: 36 }, () => target);
const da = (points: TrendPoint[]) => reasonTextDa(trendReason('higher', points));

describe('S2.4 T11 – the board’s sentence', () => {
  const points = series('2026-01', '2026-08', [70, 74, 80, 78, 75, 71, 66, 60], flat(70));

  test('below target in two months, after a longer fall', () => {
    const reason = trendReason('higher', points);
    expect(reason).toEqual({
      belowTarget: { months: ['2026-07', '2026-08'], since: null },
      decliningSince: '2026-03',
      latest: '2026-08',
    });
    expect(reasonTextDa(reason)).toBe('Under måltal i juli og august; faldende siden marts');
    expect(reasonTextEn(reason)).toBe('Below target in July and August; declining since March');
  });

  test('lower is better: the mirror image says the same', () => {
    const mirrored = points.map((point) => ({
      ...point,
      value: point.value?.neg() ?? null,
      target: point.target?.neg() ?? null,
    }));
    expect(trendReason('lower', mirrored)).toEqual(trendReason('higher', points));
  });

  test('points may come in any order', () => {
    expect(da(points.toReversed())).toBe(da(points));
  });
});

describe('below target', () => {
  test('one and three months by name', () => {
    expect(da(series('2026-06', '2026-06', [1], [2]))).toBe('Under måltal i juni');
    expect(da(series('2026-06', '2026-08', [1, 1, 1], [2, 2, 2]))).toBe(
      'Under måltal i juni, juli og august',
    );
  });

  test('more than three by the first', () => {
    expect(da(series('2026-05', '2026-08', [1, 1, 1, 1], [2, 2, 2, 2]))).toBe(
      'Under måltal siden maj',
    );
  });

  test('a month of another year carries its year', () => {
    expect(da(series('2025-12', '2026-01', [1, 1], [2, 2]))).toBe(
      'Under måltal i december 2025 og januar',
    );
    expect(da(series('2025-10', '2026-01', [1, 1, 1, 1], [2, 2, 2, 2]))).toBe(
      'Under måltal siden oktober 2025',
    );
  });

  test('a month on target ends the run; one on target now has nothing to say', () => {
    expect(da(series('2026-06', '2026-08', [1, 2, 1], [2, 2, 2]))).toBe('Under måltal i august');
    expect(da(series('2026-06', '2026-08', [1, 1, 2], [2, 2, 2]))).toBe('');
  });

  test('an unmeasured month in between breaks the run, at the end it does not hide it', () => {
    expect(da(series('2026-06', '2026-08', [1, null, 1], [2, 2, 2]))).toBe('Under måltal i august');
    expect(da(series('2026-06', '2026-08', [1, 1, null], [2, 2, 2]))).toBe(
      'Under måltal i juni og juli',
    );
  });

  test('a month without a target is not below it', () => {
    expect(da(series('2026-06', '2026-07', [1, 1], [2, null]))).toBe('');
  });

  test('a month that is not due does not count yet', () => {
    const points = series('2026-06', '2026-07', [1, 1], [2, 2]);
    expect(da(points.map((point, index) => ({ ...point, due: index === 0 })))).toBe(
      'Under måltal i juni',
    );
  });
});

describe('declining', () => {
  const since = (values: readonly Value[]) =>
    trendReason('higher', series('2026-01', '2026-12', values, [])).decliningSince;

  test('needs three values, each worse than the one before', () => {
    expect(since([9, 8, 7])).toBeNull();
    expect(since([9, 8, 7, 6])).toBe('2026-01');
    expect(since([9, 8, 8, 7, 6])).toBeNull();
  });

  test('a month without a value is skipped, not a stop', () => {
    expect(since([9, null, 8, null, 7, 6])).toBe('2026-01');
  });

  test('a rise at the end is no decline', () => {
    expect(since([9, 8, 7, 6, 7])).toBeNull();
  });

  test('alone it starts the sentence', () => {
    expect(da(series('2026-01', '2026-04', [9, 8, 7, 6], []))).toBe('Faldende siden januar');
  });

  test('nothing measured says nothing', () => {
    expect(trendReason('higher', [])).toEqual({
      belowTarget: null,
      decliningSince: null,
      latest: null,
    });
  });
});

test('month names stand alone or with their year', () => {
  expect(monthNameDa('2026-05')).toBe('maj');
  expect(monthNameEn('2025-05', '2026-01')).toBe('May 2025');
});
