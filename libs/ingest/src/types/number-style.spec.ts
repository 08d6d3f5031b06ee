import { readTable } from '../read';
import { parseNumber } from './parse-number';

/** Reads one column as a file would bring it, and what each cell means in the decided style. */
async function column(cells: readonly string[], header = 'Værdi') {
  const text = ['Nøgle', ...cells.keys()].map((key, i) =>
    i === 0 ? `${key}\t${header}` : `n${key}\t${cells[i - 1]}`,
  );
  const profile = await readTable(Buffer.from(`${text.join('\n')}\n`));
  const { kind, number } = profile.columns[1]!;
  if (!number) throw new Error('no number in the column');
  const read = cells.map((cell) => parseNumber(cell, number.style));
  const values = read.map((one) => (one.ok ? one.text : one.code));
  return { kind, number, style: number.style, values };
}

describe('the number style of a column', () => {
  it.each([
    ['Danish', ['1.234,56', '7,5', '-1.234.567,1'], ['1234.56', '7.5', '-1234567.1']],
    ['English', ['1,234.56', '7.5', '-1,234,567.1'], ['1234.56', '7.5', '-1234567.1']],
    ['spaces', ['1 234,56', '12 345 678,9', '5'], ['1234.56', '12345678.9', '5']],
    ['no-break spaces', ['1\u00a0234,56', '2\u202f000,5'], ['1234.56', '2000.5']],
    ['Swiss', ["1'234.56", '1’000.5'], ['1234.56', '1000.5']],
    ['minus behind', ['1.234-', '5,5-', '7,25'], ['-1234', '-5.5', '7.25']],
    ['parentheses', ['(1.234)', '(5,5)', '7,25'], ['-1234', '-5.5', '7.25']],
    ['a typographic minus', ['\u2212250', '12,5'], ['-250', '12.5']],
    ['percent', ['12,5 %', '100 %', '7%'], ['12.5', '100', '7']],
    ['kr.', ['kr. 1.234,50', '99,95 kr.', '5 kr'], ['1234.50', '99.95', '5']],
    [
      'no øre',
      ['1.234,-', '500,- kr.', '-7,-', 'kr. 20,-', '99,50'],
      ['1234', '500', '-7', '20', '99.50'],
    ],
    ['no øre, with a dot', ['1.234.-', '500.-', '20.\u2013'], ['1234', '500', '20']],
    ['no øre and minus behind', ['500,-', '5,25-', '1.234,5'], ['500', '-5.25', '1234.5']],
    ['no øre and grouping alone', ['1.234,-', '2.500'], ['1234', '2500']],
    ['DKK', ['DKK 1.234,50', '1,5 DKK'], ['1234.50', '1.5']],
    ['t.kr.', ['1.234,5 t.kr.', '2 t.kr.'], ['1234.5', '2']],
    ['mio. kr.', ['1,2 mio. kr.', '12 mio. kr.'], ['1.2', '12']],
    ['dollars', ['$6,279,429', '$1,000.50'], ['6279429', '1000.50']],
    ['euros', ['€ 1.234,50', '7,25 €'], ['1234.50', '7.25']],
    ['pounds', ['£1,234.50', '£7'], ['1234.50', '7']],
    [
      'marks for missing',
      ['1,5', '-', '..', '…', '', 'n/a', '0'],
      ['1.5', null, null, null, null, null, '0'],
    ],
    [
      'more digits than a float holds',
      ['12345678901234567,89', '0,1'],
      ['12345678901234567.89', '0.1'],
    ],
  ])('%s', async (_, cells, values) => {
    const read = await column(cells);
    expect([read.kind, read.number.ambiguous]).toEqual(['number', false]);
    expect(read.values).toEqual(values);
  });

  it.each([
    ['1,2 mio. kr.', 'Værdi', 1000000, 'cell', 'DKK'],
    ['5 t.kr.', 'Værdi', 1000, 'cell', 'DKK'],
    ['1,2', 'Effekt (mio. kr.)', 1000000, 'header', 'DKK'],
    ['1,2', 'Udgift, 1.000 kr.', 1000, 'header', 'DKK'],
    ['$5.25', 'Budget', 1, null, 'USD'],
    ['1,2', 'Beløb (kr.)', 1, null, 'DKK'],
    ['1,2', 'Antal', 1, null, null],
  ])('%s under »%s« has its unit', async (cell, header, scale, scaleIn, currency) => {
    const { style } = await column([cell, cell], header);
    expect(style).toMatchObject({ scale, scaleIn, currency });
  });

  it('is asked for when every value fits both readings, and only then', async () => {
    const open = await column(['1.234', '2.345', '5']);
    expect(open.number.ambiguous).toBe(true);
    const meanings = open.number.readings.map(({ style, examples }) => [
      style.decimal,
      examples[0]?.value,
    ]);
    expect(meanings).toEqual([
      [',', '1234'],
      ['.', '1.234'],
    ]);
    expect((await column(['1.234', '2.345,6'])).values).toEqual(['1234', '2345.6']);
    expect((await column(['1.234', '2.5'])).values).toEqual(['1.234', '2.5']);
  });

  it('is decided by a value after any number of rows', async () => {
    const { number, values } = await column([...Array<string>(30_000).fill('1.234'), '12,75']);
    expect([number.ambiguous, values[0], values.at(-1)]).toEqual([false, '1234', '12.75']);
  });

  it.each([
    ['12.34,5', 'number_grouping', undefined],
    ['1.2.3', 'number_grouping', undefined],
    ['1,5,-', 'number_grouping', undefined],
    ['12,50.-', 'number_grouping', undefined],
    ['1234.5', 'number_grouping', '1234,5'],
    ['1e3', 'number_exponent', '1000'],
    ['+5', 'number_plus', '5'],
    ['5-', 'number_minus', '-5'],
    ['007', 'number_leading_zero', '7'],
    ['1,23456789', 'number_decimals', '1,234567'],
    ['5 %', 'number_unit', undefined],
    ['5 USD', 'number_unit', undefined],
    ['12O', 'number_not', '120'],
    ['ukendt', 'number_not', undefined],
  ])('%s does not match it: %s, with a suggestion and no guess', async (cell, code, suggestion) => {
    const { style } = await column(['1.234,56 kr.', '-7,5', '3']);
    const read = parseNumber(cell, style);
    expect(read).toMatchObject({ ok: false, code });
    if (read.ok || suggestion === undefined) return;
    expect(read.suggestion).toBe(suggestion);
  });
});
