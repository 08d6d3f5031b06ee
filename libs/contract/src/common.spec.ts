import { IsoDate, Month } from './common';

describe('dates and months of the contract', () => {
  it.each(['2026-01-31', '2024-02-29', '1900-01-01', '2199-12-31'])('%s is a date', (text) => {
    expect(IsoDate.safeParse(text).success).toBe(true);
  });

  it.each([
    '2026-99-99',
    '2026-02-31',
    '2025-02-29',
    '2026-04-31',
    '2026-00-10',
    '0000-01-01',
    '1899-12-31',
    '9999-12-31',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '',
  ])('»%s« is none', (text) => {
    expect(IsoDate.safeParse(text).success).toBe(false);
  });

  it.each(['2026-13', '2026-00', '0000-01', '9999-12', '2026-1', '2026', ''])(
    '»%s« is no month',
    (text) => {
      expect(Month.safeParse(text).success).toBe(false);
    },
  );
});
