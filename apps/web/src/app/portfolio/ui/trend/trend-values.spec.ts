import type { TrendPoint } from '@gevinst/contract';
import { trendValues } from './trend-values';

function point(
  month: string,
  plan: string,
  actual: string | null,
  forecast: string | null,
): TrendPoint {
  return {
    month,
    planKr: '1.00',
    actualKr: actual === null ? null : '1.00',
    planCumulativeKr: plan,
    actualCumulativeKr: actual,
    forecastCumulativeKr: forecast,
  };
}

const values = trendValues([
  point('2026-07', '1000000.00', '900000.00', null),
  point('2026-08', '2000000.00', null, null),
  point('2026-09', '3000000.00', '1500000.00', null),
  point('2026-10', '4000000.00', null, '2500000.00'),
]);

describe('the accumulated lines', () => {
  it('are drawn in the unit of the largest amount', () => {
    expect(values.unit.unit).toBe('mio. kr.');
    expect(values.plan).toEqual([1, 2, 3, 4]);
  });

  it('leave a gap where nothing was measured', () =>
    expect(values.actual).toEqual([0.9, null, 1.5, null]));

  it('draw nothing realised before the first measurement', () => {
    const late = [point('2026-08', '1.00', null, null), point('2026-09', '2.00', '1.00', null)];
    expect(trendValues(late).actual).toEqual([null, 1]);
  });

  it('let the forecast begin where the actual ends', () =>
    expect(values.forecast).toEqual([null, null, 1.5, 2.5]));

  it('have no forecast line to continue when nothing is measured', () =>
    expect(trendValues([point('2026-10', '1.00', null, '5.00')]).forecast).toEqual([5]));

  it('shows what was realised in the same month a year before, until the last measured month', () => {
    const two = trendValues(
      Array.from({ length: 26 }, (_, at) =>
        point(
          `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
          '99.00',
          at > 12 ? null : `${at}.00`,
          null,
        ),
      ),
    );
    expect(two.yearBefore.slice(11, 14)).toEqual([null, 0, null]);
  });
});
