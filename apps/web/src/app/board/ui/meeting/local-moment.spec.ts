import { localMoment } from './local-moment';

describe('S2.12 when the next meeting is', () => {
  it('is said in Danish time, in winter and in summer, wherever the browser is', () => {
    expect(localMoment('2026-12-07', '9.00')).toBe('2026-12-07T08:00:00.000Z');
    expect(localMoment('2026-06-07', ' 09:30 ')).toBe('2026-06-07T07:30:00.000Z');
  });

  it.each([
    ['2026-12-07', '25.00'],
    ['2026-12-07', 'ni'],
    ['i morgen', '09.00'],
  ])('%s at %s is no moment', (day, time) => {
    expect(localMoment(day, time)).toBeNull();
  });
});
