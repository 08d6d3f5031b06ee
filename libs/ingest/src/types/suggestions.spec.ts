import fc from 'fast-check';
import type { MinusPlace, Scale } from './number-shape';
import type { NumberStyle } from './number-style';
import { parseNumber } from './parse-number';
import { written } from './suggest-number';

const PLAIN: NumberStyle = {
  decimal: ',',
  group: '.',
  minus: 'leading',
  percent: false,
  currency: null,
  scale: 1,
  scaleIn: null,
  decimals: 2,
  missing: [],
};
const unit = fc.constantFrom<Partial<NumberStyle>>(
  {},
  { percent: true },
  { currency: 'DKK' },
  { currency: 'EUR', scale: 1000, scaleIn: 'cell' },
  { currency: 'DKK', scale: 1000, scaleIn: 'cell' },
  { currency: 'DKK', scale: 1_000_000, scaleIn: 'cell' },
  { currency: 'DKK', scale: 1_000_000, scaleIn: 'header' },
);
const style: fc.Arbitrary<NumberStyle> = fc
  .tuple(fc.boolean(), fc.constantFrom<MinusPlace>('leading', 'trailing', 'parens'), unit)
  .map(([comma, minus, more]) => ({
    ...PLAIN,
    ...(comma ? {} : { decimal: '.', group: ',' }),
    minus,
    ...more,
  }));

const digits = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[0-9]{1,4}$/) },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9Ol]{1,4}$/) },
);
const sign = fc.constantFrom('.', ',', '..', ' ', '');
const end = fc.constantFrom('', '', '', '-', 'e2', ',-', '.-', '1234567', '%', ' kr.', ' mio. kr.');

/** Cells that are nearly numbers of the style, with its unit more often than not. */
function cellIn(as: NumberStyle): fc.Arbitrary<string> {
  const own = written('', false, as);
  return fc
    .tuple(
      fc.constantFrom('', '', '-', '\u2212', '+', '('),
      ...[digits, sign, digits, end],
      fc.constantFrom(own, own, ''),
      fc.constantFrom('', '', '-'),
    )
    .map((pieces) => {
      const cell = pieces.join('');
      return cell.startsWith('(') ? `${cell})` : cell;
    });
}

const styled = style.chain((as) => cellIn(as).map((cell) => [as, cell] as const));

/** A number in the style, or NaN. */
function valueOf(cell: string, as: NumberStyle): number {
  const read = parseNumber(cell, as);
  return read.ok && read.text !== null ? Number(read.text) : Number.NaN;
}

const onlyDigits = (cell: string): string =>
  cell
    .replace(/(?:t\.|mi[oa]\.) ?/, '')
    .replace(/[oO]/g, '0')
    .replace(/[lI]/g, '1')
    .replace(/\D/g, '')
    .replace(/^0+/, '');

describe('a suggestion', () => {
  it('reads in the style of the column, with the sign and the digits of the cell', () => {
    let seen = 0;
    fc.assert(
      fc.property(styled, ([as, cell]) => {
        const read = parseNumber(cell, as);
        if (read.ok || read.suggestion === undefined) return;
        seen += 1;
        const value = valueOf(read.suggestion, as);
        expect(value).not.toBeNaN();
        const dashless = cell.replace(/(?<=\d)[.,]-(?=[^\d-]*$)/, '');
        if (value !== 0) expect(value < 0).toBe(/[-\u2212(]/.test(dashless));
        const [was, is] = [onlyDigits(dashless), onlyDigits(read.suggestion)];
        if (read.code === 'number_exponent') {
          expect(was.slice(0, -1) + '00').toMatch(new RegExp(`^${is}0*$`));
        } else if (read.code === 'number_decimals') expect(was.startsWith(is)).toBe(true);
        else if (read.code !== 'number_unit') expect(is).toBe(was);
      }),
      { numRuns: 5000 },
    );
    expect(seen).toBeGreaterThan(300);
  });

  it.each<[string, Scale, NumberStyle['scaleIn'], string | undefined]>([
    ['2 t.kr.', 1_000_000, 'cell', '0,002 mio. kr.'],
    ['-1.234,5 t.kr.', 1_000_000, 'cell', '-1,2345 mio. kr.'],
    ['3 mia. kr.', 1_000_000, 'cell', '3000 mio. kr.'],
    ['500.000 kr.', 1_000_000, 'cell', '0,5 mio. kr.'],
    ['2 t.kr.', 1, null, '2000'],
    ['2 t.kr.', 1_000_000, 'header', '0,002'],
    ['0,0001 t.kr.', 1_000_000, 'cell', undefined],
    ['5', 1_000_000, 'cell', undefined],
    ['5 EUR', 1_000_000, 'cell', undefined],
    ['5 %', 1_000_000, 'cell', undefined],
  ])('of »%s« in a column of scale %d (%s) is %s', (cell, scale, scaleIn, suggestion) => {
    const as = { ...PLAIN, currency: 'DKK', scale, scaleIn };
    expect(parseNumber(cell, as)).toEqual({
      ok: false,
      code: 'number_unit',
      ...(suggestion === undefined ? {} : { suggestion }),
    });
    if (suggestion !== undefined) expect(parseNumber(suggestion, as).ok).toBe(true);
  });

  it.each([
    ['-007', '-7'],
    ['-1,23456789', '-1,234567'],
    ['-12O', '-120'],
  ])('keeps the minus of »%s«', (cell, suggestion) => {
    expect(parseNumber(cell, PLAIN)).toMatchObject({ ok: false, suggestion });
  });
});
