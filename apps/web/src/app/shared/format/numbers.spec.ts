import { decimal, kr, krExact, level, mioNumber, percent, readNumber, readKr } from './numbers';
import { date, moment, monthLong, monthShort, monthsBetween } from './dates';

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');

describe('numbers as Danes write them', () => {
  it.each([
    ['61400000.00', '61,4 mio. kr.'],
    ['-12500000.00', '-12,5 mio. kr.'],
    ['168000000.00', '168 mio. kr.'],
    ['812000.00', '0,8 mio. kr.'],
    ['84200.00', '84 t.kr.'],
    ['812.49', '812 kr.'],
    ['0.00', '0 kr.'],
  ])('%s kroner is said as %s', (amount, said) => expect(plain(kr(amount))).toBe(said));

  it('keeps every øre when asked exactly', () => {
    expect(plain(krExact('9007199254740993.01'))).toBe('9.007.199.254.740.993,01 kr.');
  });

  it('rounds half away from zero, also below zero', () => {
    expect(plain(decimal('-0.25', 1))).toBe('-0,3');
    expect(mioNumber('99950000.00')).toBe('100');
  });

  it('says a rate in percent and a missing one as a dash', () => {
    expect(plain(percent('0.8308'))).toBe('83 %');
    expect(percent(null)).toBe('–');
  });

  it('drops empty decimals of a level', () => {
    expect(plain(level('1148.000000', 'stk.'))).toBe('1.148 stk.');
    expect(plain(level('42.125', '%'))).toBe('42,13 %');
  });

  it('reads what is typed, and refuses what could be two numbers', () => {
    expect(readNumber('1.234,56')).toBe('1234.56');
    expect(readNumber('12.5')).toBeNull();
    expect(readKr('1234,5')).toBe('1234.50');
    expect(readKr('1,234')).toBeNull();
  });
});

describe('dates', () => {
  it('are written day first with dashes', () => expect(date('2026-10-31')).toBe('31-10-2026'));
  it('are local time in Copenhagen', () =>
    expect(moment('2026-10-31T13:05:00Z')).toBe('31-10-2026 14.05'));
  it('name months in both languages', () => {
    expect(plain(monthShort('2026-10', 'da'))).toBe('okt. 2026');
    expect(monthLong('2026-05', 'en')).toBe('May 2026');
  });
  it('run over the turn of the year', () =>
    expect(monthsBetween('2025-11', '2026-02')).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]));
});
