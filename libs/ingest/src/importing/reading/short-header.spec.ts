import { importer, indicator, questionsOf } from '../../testing/import-text';
import { tempPaths } from '../../testing/temp-folder';

const load = importer(tempPaths(), [indicator('I-01'), indicator('I-02')]);
const header = 'Indikator,Periode,Værdi\n';

describe('a header with fewer cells than the rows loads no half numbers', () => {
  const cut = `${header}I-01,2026-01,5,5\nI-02,2026-01,1234,56\nI-01,2026-02,-7,25\n`;

  it('asks once whether the extra cell of digits is the decimals', async () => {
    const asked = await load(cut);
    expect(questionsOf(asked)).toEqual(['cutDecimals']);
    expect(asked.analysis.questions[0]?.examples).toContain('1234,56');
    expect(asked.analysis.open).toBe(true);
  });

  it('reads the numbers whole when they are, and remembers it for the source', async () => {
    const joined = await load(cut, { answers: { cutDecimals: 'join' } });
    const values = ['I-01 2026-01 5.5', 'I-02 2026-01 1234.56', 'I-01 2026-02 -7.25'];
    expect([joined.values, joined.rejects]).toEqual([values, []]);
    const next = await load(cut, { saved: joined.analysis.saved });
    expect([next.values, questionsOf(next)]).toEqual([values, ['cutDecimals=join']]);
  });

  it('rejects every such row when they are not', async () => {
    const { values, rejects } = await load(cut, { answers: { cutDecimals: 'reject' } });
    expect([values, rejects[0], rejects.length]).toEqual([
      [],
      '2  field_count I-01,2026-01,5,5',
      3,
    ]);
  });

  it.each([
    ['where some rows have the width of the header', 'I-01,2026-01,5,5\nI-02,2026-01,7\n', '7'],
    ['also when most have one more', 'I-01,2026-01,5,5\nI-01,2026-02,5,5\nI-02,2026-01,7\n', '7'],
    ['where the extra cell is no digits', 'I-01,2026-01,5,5 %\nI-01,2026-02,5,x\n', null],
    ['where there are two more', 'I-01,2026-01,5,5,5\nI-01,2026-02,5,5,5\n', null],
  ])('rejects them as damaged %s', async (_, rows, value) => {
    const { analysis, values, rejects } = await load(header + rows);
    expect(analysis.questions).toEqual([]);
    expect(values).toEqual(value === null ? [] : [`I-02 2026-01 ${value}`]);
    const damaged = rows.split('\n').filter((row) => row !== '' && row.split(',').length > 3);
    expect(rejects.map((one) => one.split(' ')[2])).toEqual(damaged.map(() => 'field_count'));
  });

  it('takes no semicolon for a decimal comma', async () => {
    const { values, rejects } = await load('Indikator;Periode;Værdi\nI-01;2026-01;1;23\n');
    expect([values, rejects]).toEqual([[], ['2  field_count I-01;2026-01;1;23']]);
  });

  it('sees a row that is not cut after any number of rows', async () => {
    const rows = Array.from({ length: 70_000 }, (_, i) => `I-01,2026-01,${i},5`);
    const whole = await load(`${header}${rows.join('\n')}\nI-02,2026-01,7\n`);
    expect(whole.values).toEqual(['I-02 2026-01 7']);
    expect(whole.result?.rejectCounts).toEqual({ field_count: 70_000 });
  }, 60_000);

  it('takes empty cells beyond the header, and rejects a row with text in them', async () => {
    const rows = 'I-01;2026-01;5;\nI-02;2026-01;6;\nI-01;2026-02;7;5\n';
    const { values, rejects } = await load(`Indikator;Periode;Værdi\n${rows}`);
    expect(values).toEqual(['I-01 2026-01 5', 'I-02 2026-01 6']);
    expect(rejects).toEqual(['4  field_count I-01;2026-02;7;5']);
  });

  it('loads such a row when a person has written it anew', async () => {
    const fixes = [{ line: 2, column: '*', value: 'I-01,2026-01,"5,5"' }];
    const corrections = { fixes, fixAll: [], quarantine: [] };
    const { values } = await load(`${header}I-01,2026-01,5,x\n`, { corrections });
    expect(values).toEqual(['I-01 2026-01 5.5']);
  });
});
