import { addDays, dateOfEpochDay, epochDay, mondayOfIsoWeek } from './date';
import {
  daysInPeriod,
  keptGrain,
  parsePeriodKey,
  periodEnd,
  periodStart,
  postingMonth,
} from './period';

describe('a canonical key names one period', () => {
  test.each([
    ['2026-03', 'month', '2026-03-01', '2026-03-31', '2026-03'],
    ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31', '2026-03'],
    ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31', '2026-12'],
    ['2026-H1', 'half', '2026-01-01', '2026-06-30', '2026-06'],
    ['2026-H2', 'half', '2026-07-01', '2026-12-31', '2026-12'],
    ['2026', 'year', '2026-01-01', '2026-12-31', '2026-12'],
    ['2026-W12', 'week', '2026-03-16', '2026-03-22', '2026-03'],
    ['2026-03-05', 'day', '2026-03-05', '2026-03-05', '2026-03'],
  ])('%s is a %s from %s to %s, posted in %s', (key, grain, start, end, month) => {
    const period = parsePeriodKey(key);
    expect(period).toEqual({ grain, key });
    expect(periodStart(period)).toBe(start);
    expect(periodEnd(period)).toBe(end);
    expect(postingMonth(period)).toBe(month);
  });

  test.each([
    '',
    '2026-13',
    '2026-00',
    '2026-3',
    '2026-Q5',
    '2026-q1',
    '2026-H3',
    '26',
    '2026-W00',
    '2026-W54',
    '2025-W53',
    '2026-02-29',
    '2026-04-31',
    ' 2026',
    '2026-01 ',
  ])('%p is refused', (key) => {
    expect(() => parsePeriodKey(key)).toThrow(RangeError);
  });

  test('days of a period count both ends', () => {
    expect(daysInPeriod(parsePeriodKey('2024-02'))).toBe(29);
    expect(daysInPeriod(parsePeriodKey('2026-Q1'))).toBe(90);
    expect(daysInPeriod(parsePeriodKey('2026'))).toBe(365);
    expect(daysInPeriod(parsePeriodKey('2026-W12'))).toBe(7);
  });
});

test('weeks are kept by month, other periods as they are', () => {
  const grains = ['week', 'month', 'quarter', 'half', 'year', 'day'] as const;
  expect(grains.map(keptGrain)).toEqual(['month', 'month', 'quarter', 'half', 'year', 'day']);
});

describe('an ISO week belongs to the month of its Thursday', () => {
  test.each([
    ['2026-W01', '2025-12-29', '2026-01'],
    ['2026-W05', '2026-01-26', '2026-01'],
    ['2026-W14', '2026-03-30', '2026-04'],
    ['2026-W53', '2026-12-28', '2026-12'],
    ['2025-W01', '2024-12-30', '2025-01'],
  ])('%s starts %s and counts in %s', (key, monday, month) => {
    const week = parsePeriodKey(key);
    expect(periodStart(week)).toBe(monday);
    expect(postingMonth(week)).toBe(month);
  });

  test('a year without week 53 refuses it', () => {
    expect(() => mondayOfIsoWeek(2025, 53)).toThrow('2025 has no ISO week 53');
    expect(() => mondayOfIsoWeek(2025, 0)).toThrow(RangeError);
  });
});

describe('days', () => {
  test('before 1970 and over a leap day', () => {
    expect(epochDay('1970-01-01')).toBe(0);
    expect(dateOfEpochDay(-1)).toBe('1969-12-31');
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  });

  test('a day that does not exist is refused', () => {
    expect(() => epochDay('2026-02-30')).toThrow("Not a calendar day: '2026-02-30'");
    expect(() => epochDay('05-03-2026')).toThrow(RangeError);
  });
});
