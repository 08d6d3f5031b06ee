import { silentSince } from './silent';

describe('S1.6 what has gone silent', () => {
  it('surfaces on the thirtieth day without a word, not before', () => {
    expect(silentSince('2026-10-25', '2026-11-23')).toBeNull();
    expect(silentSince('2026-10-24', '2026-11-23')).toBe(30);
    expect(silentSince('2025-11-23', '2026-11-23')).toBe(365);
  });

  it('surfaces after as many days as is asked for', () => {
    expect(silentSince('2026-11-16', '2026-11-23', 7)).toBe(7);
    expect(silentSince('2026-11-24', '2026-11-23', 7)).toBeNull();
  });
});
