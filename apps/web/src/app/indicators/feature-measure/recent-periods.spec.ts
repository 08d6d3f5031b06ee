import { recentPeriods } from './recent-periods';

const keys = (grain: 'week' | 'month' | 'quarter' | 'half' | 'year', today: string) =>
  recentPeriods(grain, today, 'da')
    .slice(0, 3)
    .map(({ key }) => key);

describe('the periods one can type a measurement for', () => {
  it('are those that are over, newest first', () => {
    expect(keys('month', '2026-11-15')).toEqual(['2026-10', '2026-09', '2026-08']);
    expect(keys('quarter', '2026-11-15')).toEqual(['2026-Q3', '2026-Q2', '2026-Q1']);
    expect(keys('half', '2026-11-15')).toEqual(['2026-H1', '2025-H2', '2025-H1']);
    expect(keys('year', '2026-11-15')).toEqual(['2025', '2024', '2023']);
  });

  it('take a month along on its last day', () => {
    expect(keys('month', '2026-10-31')[0]).toBe('2026-10');
  });

  it('number weeks by their Thursday', () => {
    expect(keys('week', '2026-01-07')).toEqual(['2026-W01', '2025-W52', '2025-W51']);
    expect(recentPeriods('week', '2026-01-07', 'da')[0]).toMatchObject({
      month: '2026-01',
      name: 'uge 1, 2026',
    });
    expect(keys('week', '2027-01-06')[0]).toBe('2026-W53');
  });
});
