import { amountRow, decimalsOf, yearsOf } from './amount-rows';

const words = { whole: 'I alt', unknown: 'ukendt', decimals: 2 as 0 | 2 };
const money = {
  ...{ key: 'x', name: 'Porto', mark: 'changed' as const },
  ...{ beforeKr: '900.00', afterKr: '899.99' },
  years: [
    { year: 2027, beforeKr: null, afterKr: '99.99' },
    { year: 2026, beforeKr: '900.00', afterKr: '800.00' },
  ],
};

describe('S1.5 kroner per year before and after', () => {
  it('are written to the øre all of them where there is one, and nothing is not zero', () => {
    const whole = { ...money, afterKr: '1234567.00', years: [] };
    expect([decimalsOf([whole]), decimalsOf([whole, money]), decimalsOf([])]).toEqual([0, 2, 0]);
    const said = (decimals: 0 | 2, beforeKr: string | null) => {
      const { cells } = amountRow({ ...whole, beforeKr }, [], { ...words, decimals });
      return cells.map(({ before, after }) => [before, after])[0];
    };
    expect(said(0, '0.00')).toEqual(['0', '1.234.567']);
    expect(said(2, '900.50')).toEqual(['900,50', '1.234.567,00']);
    expect(said(2, null)).toEqual(['–', '1.234.567,00']);
  });

  it('have a cell for every year of the table, and one for all of them', () => {
    expect(yearsOf([money])).toEqual([2026, 2027]);
    const { cells } = amountRow(money, [2025, 2026, 2027], words);
    expect(cells.map(({ label, before, after, same }) => [label, before, after, same])).toEqual([
      ['2025', '–', '–', true],
      ['2026', '900,00', '800,00', false],
      ['2027', '–', '99,99', false],
      ['I alt', '900,00', '899,99', false],
    ]);
    expect(cells.map(({ none }) => none)).toEqual([true, false, false, false]);
  });

  it('tell of what is new or gone only what it is, or was', () => {
    const shows = (mark: 'added' | 'removed' | 'changed') =>
      amountRow({ ...money, mark }, [2026], words).cells.map(({ was, is }) => [was, is]);
    expect(shows('added')).toEqual([
      [false, true],
      [false, true],
    ]);
    expect(shows('removed')[0]).toEqual([true, false]);
    expect(shows('changed')[0]).toEqual([true, true]);
  });

  it('say beside a sum that something of it is unknown', () => {
    const years = [
      { year: 2026, beforeKr: '9.00', afterKr: '9.00', unknownBefore: 0, unknownAfter: 1 },
      { year: 2027, beforeKr: null, afterKr: null, unknownBefore: 2, unknownAfter: 0 },
    ];
    const { cells } = amountRow({ ...money, years }, [2026, 2027], words);
    expect(cells.map(({ before, after, same, none }) => [before, after, same, none])).toEqual([
      ['9,00', '9,00 + ukendt', false, false],
      ['ukendt', '–', false, false],
      ['900,00 + ukendt', '899,99 + ukendt', false, false],
    ]);
  });
});
