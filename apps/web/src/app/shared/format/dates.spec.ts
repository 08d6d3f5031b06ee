import { date, moment, monthDigits, monthsBetween, readDate, readMonth } from './dates';

describe('dates', () => {
  it.each([
    ['31-10-2026', '2026-10-31'],
    [' 1.2.2026 ', '2026-02-01'],
    ['30/06/2026', '2026-06-30'],
    ['2026-06-30', '2026-06-30'],
  ])('reads %s day first', (typed, iso) => expect(readDate(typed)).toBe(iso));

  it.each(['31-02-2026', '2026-13-01', '10/31/2026', 'i går', ''])('refuses %s', (typed) =>
    expect(readDate(typed)).toBeNull(),
  );

  it.each([
    ['03-2026', '2026-03'],
    ['3/2026', '2026-03'],
    [' marts 2026', '2026-03'],
    ['okt. 2026', '2026-10'],
    ['May 2026', '2026-05'],
    ['2026-12', '2026-12'],
  ])('reads the month %s', (typed, iso) => expect(readMonth(typed)).toBe(iso));

  it.each(['13-2026', '2026', 'snart 2026', 'ma 2026', '1-1-2026', ''])(
    'finds no month in %s',
    (typed) => expect(readMonth(typed)).toBeNull(),
  );

  it('writes a month as it is typed', () => expect(monthDigits('2026-03')).toBe('03-2026'));

  it('writes a day so that it is never read two ways', () =>
    expect(date('2026-02-01')).toBe('01-02-2026'));

  it('shows instants as the clock in Denmark', () =>
    expect(moment('2026-10-31T12:05:00Z')).toBe('31-10-2026 13.05'));

  it('lists months across a new year', () =>
    expect(monthsBetween('2025-11', '2026-02')).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]));
});
