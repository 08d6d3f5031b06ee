import { readTable } from '../read';
import { parsePeriod } from './period-style';

async function column(cells: readonly string[], header = 'Periode') {
  const rows = cells.map((cell, i) => `n${i}\t${cell}`);
  const profile = await readTable(Buffer.from(`Nøgle\t${header}\n${rows.join('\n')}\n`));
  const { kind, period } = profile.columns[1]!;
  if (!period) throw new Error('no period in the column');
  const read = cells.map((cell) => parsePeriod(cell, period.style));
  const keys = read.map((one) => (one.ok ? (one.period?.key ?? null) : one.code));
  return { kind, period, keys };
}

describe('the period style of a column', () => {
  it.each([
    ['dd-mm-yyyy', ['05-03-2026', '31-12-2026'], ['2026-03-05', '2026-12-31']],
    ['d/m-yy', ['5/3-26', '31/12-26'], ['2026-03-05', '2026-12-31']],
    ['dd.mm.yyyy', ['05.03.2026', '01.02.2026'], ['2026-03-05', '2026-02-01']],
    ['mm/dd/yyyy', ['03/05/2026', '12/31/2026'], ['2026-03-05', '2026-12-31']],
    ['December 1, 2016', ['December 1, 2016', 'March 31, 2017'], ['2016-12-01', '2017-03-31']],
    ['1. december 2016', ['1. december 2016', 'den 3. maj 2017'], ['2016-12-01', '2017-05-03']],
    ['ISO', ['2026-03-05', '2026-03-05T10:20:00Z'], ['2026-03-05', '2026-03-05']],
    ['ISO months', ['2026-03', '2026-12'], ['2026-03', '2026-12']],
    ['2026M03', ['2026M03', '2026M12'], ['2026-03', '2026-12']],
    ['03-2026', ['03-2026', '12/2026'], ['2026-03', '2026-12']],
    ['2026K1', ['2026K1', '2026K4', '2026Q2'], ['2026-Q1', '2026-Q4', '2026-Q2']],
    ['1. kvt. 2026', ['1. kvt. 2026', '4. kvartal 2026'], ['2026-Q1', '2026-Q4']],
    ['1. halvår 2026', ['1. halvår 2026', '2026H2'], ['2026-H1', '2026-H2']],
    [
      'jan 2026',
      ['jan 2026', 'maj 2026', 'okt. 2026', 'dec-26'],
      ['2026-01', '2026-05', '2026-10', '2026-12'],
    ],
    [
      'uge 12 2026',
      ['uge 12 2026', 'Uge 1, 2026', '2026U53', '2026-W05'],
      ['2026-W12', '2026-W01', '2026-W53', '2026-W05'],
    ],
    ['years', ['2024', '2025', '2026'], ['2024', '2025', '2026']],
    ['marks for missing', ['2026-01', '', '..', '-'], ['2026-01', null, null, null]],
  ])('%s', async (_, cells, keys) => {
    const read = await column(cells);
    expect([read.kind, read.period.ambiguous]).toEqual(['period', false]);
    expect(read.keys).toEqual(keys);
  });

  it('is asked for when no day is above 12 and no dot says day first', async () => {
    const { period } = await column(['03-04-2026', '05-06-2026']);
    expect(period.ambiguous).toBe(true);
    const keys = period.readings.map(({ order, examples }) => [order, examples[0]?.key]);
    expect(keys).toEqual([
      ['dmy', '2026-04-03'],
      ['mdy', '2026-03-04'],
    ]);
    expect((await column(['03-04-2026', '13-04-2026'])).keys[0]).toBe('2026-04-03');
    expect((await column(['03.04.2026', '05.06.2026'])).period.ambiguous).toBe(false);
    expect((await column(['04-04-2026', '05-05-2026'])).period.ambiguous).toBe(false);
  });

  it.each([
    ['31-02-2026', 'period_impossible'],
    ['2026-13', 'period_impossible'],
    ['2025-W53', 'period_impossible'],
    ['2026K5', 'period_impossible'],
    ['29-02-2025', 'period_impossible'],
    ['snart', 'period_not'],
    ['12', 'period_not'],
  ])('%s is never moved to a day that exists', async (cell, code) => {
    const { period } = await column(['01-02-2026', '28-02-2026', '2026-03']);
    expect(parsePeriod(cell, period.style)).toEqual({ ok: false, code });
  });
});
