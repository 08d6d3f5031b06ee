import { lastDay, previousMonth } from './month-end';

describe('months of the reporting date', () => {
  it('end on their last day, also in leap years', () =>
    expect(['2026-02', '2028-02', '2026-12'].map(lastDay)).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2026-12-31',
    ]));
  it('go back over the turn of the year', () =>
    expect([previousMonth('2026-01-15'), previousMonth('2026-11-23')]).toEqual([
      '2025-12',
      '2026-10',
    ]));
});
