import fc from 'fast-check';
import { addMonths, isMonth, isToDate, lastCompleteMonth, lastDayOfMonth } from './month';
import { monthOf, monthRange, monthsBetween } from './month';
import { isDue, isPeriodDue, parsePeriodKey } from './period';
import { anchoredMonth, shiftMonths } from './anchor';

describe('months', () => {
  test('cross year ends both ways', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(monthsBetween('2025-12', '2027-01')).toBe(13);
    expect(monthsBetween('2026-03', '2026-01')).toBe(-2);
  });

  test('a range has both ends, and nothing when it runs backwards', () => {
    expect(monthRange('2025-12', '2026-02')).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(monthRange('2026-01', '2026-01')).toEqual(['2026-01']);
    expect(monthRange('2026-02', '2026-01')).toEqual([]);
  });

  test('end on their last day, leap years included', () => {
    expect(lastDayOfMonth('2026-02')).toBe('2026-02-28');
    expect(lastDayOfMonth('2024-02')).toBe('2024-02-29');
    expect(lastDayOfMonth('2026-12')).toBe('2026-12-31');
  });

  test('a month is complete on its last day', () => {
    expect(lastCompleteMonth('2026-11-01')).toBe('2026-10');
    expect(lastCompleteMonth('2026-10-31')).toBe('2026-10');
    expect(lastCompleteMonth('2026-10-30')).toBe('2026-09');
    expect(lastCompleteMonth('2026-01-15')).toBe('2025-12');
  });

  test('count til dato when they end on or before the reporting date', () => {
    expect(isToDate('2026-10', '2026-10-31')).toBe(true);
    expect(isToDate('2026-10', '2026-10-30')).toBe(false);
  });

  test('are refused when misspelt', () => {
    expect(isMonth('2026-7')).toBe(false);
    expect(() => addMonths('2026-00', 1)).toThrow("Not a month: '2026-00'");
    expect(() => monthOf('2026-07')).toThrow(RangeError);
  });

  test('adding and counting are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), (count) => {
        expect(monthsBetween('2026-06', addMonths('2026-06', count))).toBe(count);
      }),
    );
  });
});

describe('a measurement falls due at period end plus grace', () => {
  test('on that day, not the day before', () => {
    expect(isDue('2026-09', 15, '2026-10-14')).toBe(false);
    expect(isDue('2026-09', 15, '2026-10-15')).toBe(true);
    expect(isDue('2026-09', 0, '2026-09-30')).toBe(true);
  });

  test('a quarter is due after its last month', () => {
    const quarter = parsePeriodKey('2026-Q3');
    expect(isPeriodDue(quarter, 15, '2026-10-14')).toBe(false);
    expect(isPeriodDue(quarter, 15, '2026-10-15')).toBe(true);
  });
});

describe('a benefit moves with its anchor', () => {
  const anchor = { kind: 'projectEnd', date: '2026-10-20', offsetMonths: 3 } as const;

  test('three months after the project ends', () => {
    expect(anchoredMonth(anchor)).toBe('2027-01');
  });

  test('one year later when the project is delayed one year', () => {
    expect(anchoredMonth({ ...anchor, date: '2027-10-20' })).toBe('2028-01');
  });

  test('its plan keeps its amounts', () => {
    const plan = [{ month: '2026-11', planOre: 100n }];
    expect(shiftMonths(plan, 12)).toEqual([{ month: '2027-11', planOre: 100n }]);
  });
});
