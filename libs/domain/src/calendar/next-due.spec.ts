import { nextDue } from './next-due';

describe('S7.4 the next measurement of an indicator', () => {
  const planned = ['2026-12', '2026-10', '2026-11', '2027-01'];

  it.each([
    ['month', 14, '2026-11-23', '2026-12-14'],
    ['month', 0, '2026-11-29', '2026-11-30'],
    ['quarter', 0, '2026-11-23', '2026-12-31'],
    ['half', 10, '2026-11-23', '2027-01-10'],
    ['year', 0, '2027-01-01', '2027-12-31'],
    ['week', 0, '2026-12-01', '2026-12-31'],
  ] as const)(
    'by %s with %i days of grace, seen on %s, is due on %s',
    (grain, graceDays, today, due) =>
      expect(nextDue(planned, { grain, graceDays }, today)).toBe(due),
  );

  it('is none when the plan expects no more', () => {
    expect(nextDue(planned, { grain: 'month', graceDays: 0 }, '2027-01-31')).toBeNull();
    expect(nextDue([], { grain: 'month', graceDays: 0 }, '2026-11-23')).toBeNull();
  });
});
