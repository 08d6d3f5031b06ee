import fc from 'fast-check';
import { dec, sumDecimal } from '../decimal';
import { anyOre } from '../testing';
import {
  decimalFromOre,
  krTextFromOre,
  krTextOrNull,
  oreFromDecimal,
  oreFromKrText,
} from './money';
import { rateOfOre, sumOre, timesOre } from './money';

describe('money is whole øre', () => {
  test.each([
    ['0.005', 1n],
    ['0.0049', 0n],
    ['-0.005', -1n],
    ['1234.565', 123457n],
    ['-0.001', 0n],
    ['1.005', 101n],
    ['12345678901234567890.12', 1234567890123456789012n],
  ])('%s kr. is %s øre, a half rounded away from zero', (kr, ore) => {
    expect(oreFromDecimal(dec(kr))).toBe(ore);
  });

  test('what is not an amount is refused', () => {
    expect(() => oreFromDecimal(dec('NaN'))).toThrow(RangeError);
    expect(() => oreFromDecimal(dec('Infinity'))).toThrow(RangeError);
  });

  test('S8.1 what is unknown is not written as nothing', () => {
    expect([krTextOrNull(null), krTextOrNull(0n)]).toEqual([null, '0.00']);
  });

  test.each([
    ['1234.56', 123456n],
    ['-7', -700n],
    ['0.5', 50n],
  ])('text %s reads as %s øre', (text, ore) => {
    expect(oreFromKrText(text)).toBe(ore);
  });

  test.each(['1.234,56', '1e3', '1.234', '', '+1', '1.', ' 1'])('text %p is no guess', (text) => {
    expect(() => oreFromKrText(text)).toThrow(RangeError);
  });

  test('text there and back is the same amount', () => {
    fc.assert(
      fc.property(anyOre, (ore) => {
        expect(oreFromKrText(krTextFromOre(ore))).toBe(ore);
        expect(oreFromDecimal(decimalFromOre(ore))).toBe(ore);
      }),
    );
  });
});

describe('sums, shares and rates', () => {
  test('no amounts sum to nothing', () => {
    expect(sumOre([])).toBe(0n);
    expect(sumDecimal([]).toString()).toBe('0');
  });

  test('ten øre ten times is one krone, without float noise', () => {
    expect(sumOre(Array.from({ length: 10 }, () => oreFromKrText('0.10')))).toBe(100n);
    expect(sumDecimal([dec('0.1'), dec('0.2')]).toString()).toBe('0.3');
  });

  test('a share is rounded once', () => {
    expect(timesOre(100n, dec('0.125'))).toBe(13n);
    expect(timesOre(-100n, dec('0.125'))).toBe(-13n);
  });

  test('a rate of nothing or less is no rate', () => {
    expect(rateOfOre(1n, 3n)?.toFixed(4)).toBe('0.3333');
    expect(rateOfOre(1n, 0n)).toBeNull();
    expect(rateOfOre(1n, -3n)).toBeNull();
  });
});
