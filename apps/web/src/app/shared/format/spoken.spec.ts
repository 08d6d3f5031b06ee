import {
  count,
  decimal,
  forField,
  kr,
  krExact,
  level,
  percent,
  readNumber,
  readKr,
} from './numbers';
import { date, dayDigits, moment, momentDay, monthWritten, readDate } from './dates';
import { oneUnit } from './one-unit';
import { speak } from './spoken';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('in English', () => {
  beforeEach(() => speak('en'));
  afterEach(() => speak('da'));

  it('numbers and amounts are written the English way', () => {
    expect([decimal('-1234567.5'), count(1084), level('1234.500000', 'calls')]).toEqual([
      '\u22121,234,567.5',
      '1,084',
      '1,234.5 calls',
    ]);
    expect([percent('0.8308'), level('12.5', '%')]).toEqual(['83%', '12.5%']);
    expect(['61400000.00', '84000.00', '812.40'].map((one) => plain(kr(one)))).toEqual([
      '61.4 million kr.',
      '84 thousand kr.',
      '812 kr.',
    ]);
    expect(plain(krExact('61400000.00'))).toBe('61,400,000.00 kr.');
    expect(oneUnit(['61400000.00'])).toMatchObject({ unit: 'million kr.', size: 1_000_000 });
  });

  it('days are said with the name of their month, and typed by their digits', () => {
    expect([date('2026-10-31'), date('2026-03-01')]).toEqual(['31 Oct 2026', '1 Mar 2026']);
    expect(moment('2026-10-31T13:05:00Z')).toBe('31 Oct 2026, 14:05');
    expect(momentDay('2026-10-31T23:30:00Z')).toBe('1 Nov 2026');
    expect(plain(monthWritten('2026-03'))).toBe('Mar 2026');
    expect(readDate(dayDigits('2026-10-31'))).toBe('2026-10-31');
  });

  it('what stands in a field is read as it is written there', () => {
    expect(forField('1234.50')).toBe('1,234.50');
    expect(['1,234.56', '1234', '-12.5', '1.234,5', '1,23'].map(readNumber)).toEqual([
      '1234.56',
      '1234',
      '-12.5',
      null,
      null,
    ]);
    expect(readKr('1,234.5')).toBe('1234.50');
  });
});

it('in Danish all of it is as it was', () => {
  expect([decimal('1234.5'), readNumber('1.234,5'), date('2026-10-31')]).toEqual([
    '1.234,5',
    '1234.5',
    '31-10-2026',
  ]);
  expect([moment('2026-10-31T13:05:00Z'), monthWritten('2026-03')]).toEqual([
    '31-10-2026 14.05',
    '03-2026',
  ]);
});
