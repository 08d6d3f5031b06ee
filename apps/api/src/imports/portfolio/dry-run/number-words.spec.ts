import { amount, day, kroner, number } from './number-words';

describe('numbers and days of a dry run', () => {
  it('are written the Danish way in Danish and the English way in English', () => {
    expect(number('1234567.500000')).toEqual({ da: '1.234.567,5', en: '1,234,567.5' });
    expect(number('-1000')).toEqual({ da: '\u22121.000', en: '\u22121,000' });
    expect(amount('900.00', '')).toEqual({ da: '900', en: '900' });
    expect(amount('1000.50', 'sager')).toEqual({ da: '1.000,5 sager', en: '1,000.5 sager' });
    expect(kroner('1234.50')).toEqual({ da: '1.234,50 kr.', en: '1,234.50 kr.' });
    expect(kroner('120000.00')).toEqual({ da: '120.000 kr.', en: '120,000 kr.' });
    expect(day('2026-03')).toEqual({ da: '03-2026', en: 'March 2026' });
    expect(day('2026-03-31')).toEqual({ da: '31-03-2026', en: '31 March 2026' });
  });
});
