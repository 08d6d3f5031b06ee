import { FormControl } from '@angular/forms';
import { danishAmount, danishDays, danishNumber, dayText, monthText } from './controls';

const judged = (validator: typeof danishNumber, value: string) => validator(new FormControl(value));

describe('what may be typed', () => {
  it('takes numbers the Danish way only', () => {
    expect(judged(danishNumber, '1.234,56')).toBeNull();
    expect(judged(danishNumber, '1,234.56')).toEqual({ number: true });
    expect(judged(danishNumber, '')).toBeNull();
  });

  it('S2.9 are days that the server takes', () => {
    const wrong = ['-3', '1.500', '12,345', 'to'].map((value) => judged(danishDays, value));
    expect(wrong).toEqual(wrong.map(() => ({ days: true })));
    expect(['', '0', '12,5', '999'].map((value) => judged(danishDays, value))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('refuses more decimals than an amount has', () => {
    expect(judged(danishAmount, '10,50')).toBeNull();
    expect(judged(danishAmount, '10,505')).toEqual({ amount: true });
  });

  it('knows a day from nonsense', () => {
    expect(judged(dayText, '2026-03-01')).toBeNull();
    expect(judged(dayText, '')).toBeNull();
    expect(judged(dayText, '31-02-2026')).toEqual({ day: true });
  });

  it('knows a month from nonsense', () => {
    expect(judged(monthText, '2026-03')).toBeNull();
    expect(judged(monthText, '2026-13')).toEqual({ month: true });
  });
});
