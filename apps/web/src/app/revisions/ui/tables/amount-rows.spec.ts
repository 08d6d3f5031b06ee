import { amountRow, exact, yearsOf } from './amount-rows';

const words = { whole: 'I alt', unknown: 'ukendt' };
const money = {
  ...{ key: 'x', name: 'Porto', mark: 'changed' as const },
  ...{ beforeKr: '900.00', afterKr: '899.99' },
  years: [
    { year: 2027, beforeKr: null, afterKr: '99.99' },
    { year: 2026, beforeKr: '900.00', afterKr: '800.00' },
  ],
};

describe('S1.5 kroner per year before and after', () => {
  it('are written to the øre where there is one, and nothing is not zero', () => {
    expect([exact('1234567.50'), exact('900.00'), exact('0.00'), exact(null)]).toEqual([
      '1.234.567,50',
      '900',
      '0',
      '–',
    ]);
  });

  it('have a cell for every year of the table, and one for all of them', () => {
    expect(yearsOf([money])).toEqual([2026, 2027]);
    const { cells } = amountRow(money, [2025, 2026, 2027], words);
    expect(cells.map(({ label, before, after, same }) => [label, before, after, same])).toEqual([
      ['2025', '–', '–', true],
      ['2026', '900', '800', false],
      ['2027', '–', '99,99', false],
      ['I alt', '900', '899,99', false],
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
      ['9', '9 + ukendt', false, false],
      ['ukendt', '–', false, false],
      ['900 + ukendt', '899,99 + ukendt', false, false],
    ]);
  });
});
