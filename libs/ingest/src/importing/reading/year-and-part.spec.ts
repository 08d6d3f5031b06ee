import { importer, indicator, questionsOf } from '../../testing/import-text';
import { tempPaths } from '../../testing/temp-folder';

const load = importer(tempPaths(), [indicator('I-01'), indicator('I-02')]);

describe('a period in two columns', () => {
  it.each([
    ['month names', 'Måned', ['januar', 'Februar', 'dec.'], ['2026-01', '2026-02', '2026-12']],
    ['month numbers', 'Måned', ['1', '2', '12'], ['2026-01', '2026-02', '2026-12']],
    ['months with a zero', 'Mdr.', ['01', '02', '10'], ['2026-01', '2026-02', '2026-10']],
    ['English months', 'Month', ['January', 'May', 'Oct'], ['2026-01', '2026-05', '2026-10']],
    ['quarters', 'Kvartal', ['1', '2', '4'], ['2026-Q1', '2026-Q2', '2026-Q4']],
    [
      'worded quarters',
      'Kvartal',
      ['K1', '2. kvt.', '3. kvartal'],
      ['2026-Q1', '2026-Q2', '2026-Q3'],
    ],
    ['weeks', 'Uge', ['1', '14', '53'], ['2026-W01', '2026-W14', '2026-W53']],
    ['worded weeks', 'Ugenr.', ['uge 1', 'Uge 14', '20'], ['2026-W01', '2026-W14', '2026-W20']],
    ['halves', 'Halvår', ['1', '2. halvår', 'H1'], ['2026-H1', '2026-H2', null]],
    [
      'months under no telling header',
      'Felt 3',
      ['jan', 'feb', 'marts'],
      ['2026-01', '2026-02', '2026-03'],
    ],
  ])('is put together from %s', async (_, header, parts, periods) => {
    const rows = parts.map((part, i) => `I-01;2026;${part};${i + 5}`).join('\n');
    const read = await load(`Indikator;År;${header};Værdi\n${rows}\n`);
    expect(questionsOf(read)).toEqual([]);
    const own = periods.flatMap((key, i) => (key === null ? [] : [`I-01 ${key} ${i + 5}`]));
    if (header !== 'Halvår') expect(read.values).toEqual(own);
    else expect(read.result?.rejectCounts).toEqual({ conflicting_values: 2 });
  });

  it.each([
    ['13', 'period_not'],
    ['forår', 'period_not'],
    ['', 'period_missing'],
  ])('»%s« is no month: %s, and never the whole year', async (part, code) => {
    const rows = `I-01;2026;januar;5\nI-01;2026;februar;6\nI-01;2026;${part};7\n`;
    const { values, rejects } = await load(`Indikator;År;Måned;Værdi\n${rows}`);
    expect(values).toEqual(['I-01 2026-01 5', 'I-01 2026-02 6']);
    expect(rejects).toEqual([`4 Måned ${code} ${part}`]);
  });

  it('has no week 53 in a year without one', async () => {
    const { rejects } = await load('Indikator;År;Uge;Værdi\nI-01;2025;52;1\nI-01;2025;53;2\n');
    expect(rejects.map((one) => one.split(' ').slice(0, 3))).toEqual([
      ['3', 'Uge', 'period_impossible'],
    ]);
  });

  it('is asked for when small numbers stand under another header, and remembered', async () => {
    const text = 'Indikator;År;Løb;Antal\nI-01;2026;1;5\nI-01;2026;2;6\nI-02;2026;9;7\n';
    const asked = await load(text);
    expect(questionsOf(asked)).toEqual(['periodPart']);
    expect(asked.analysis.questions[0]?.options.map(({ value }) => value)).toEqual([
      'month:Løb',
      'ignore',
    ]);
    const told = await load(text, { answers: { periodPart: 'month:Løb' } });
    expect(told.values).toEqual(['I-01 2026-01 5', 'I-01 2026-02 6', 'I-02 2026-09 7']);
    expect((await load(text, { saved: told.analysis.saved })).values).toEqual(told.values);
  });

  it('is asked for when both quarter and month are there', async () => {
    const text = 'Indikator;År;Kvartal;Måned;Antal\nI-01;2026;1;januar;5\nI-01;2026;1;februar;6\n';
    expect(questionsOf(await load(text))).toEqual(['periodPart']);
    const told = await load(text, { answers: { periodPart: 'month:Måned' } });
    expect(told.values).toEqual(['I-01 2026-01 5', 'I-01 2026-02 6']);
  });

  it('is a year where nothing says a part of it', async () => {
    const text = 'Indikator;År;Område;Antal\nI-01;2025;Nord;5\nI-01;2026;Syd;6\n';
    const { values, analysis } = await load(text);
    expect([values, analysis.questions]).toEqual([['I-01 2025 5', 'I-01 2026 6'], []]);
  });

  it('is put together from years over columns and months in rows', async () => {
    const text = 'Indikator;Måned;2025;2026\nI-01;januar;1;3\nI-01;februar;2;4\nI-01;sommer;8;9\n';
    const { values, rejects } = await load(text);
    expect(values).toEqual([
      'I-01 2025-01 1',
      'I-01 2026-01 3',
      'I-01 2025-02 2',
      'I-01 2026-02 4',
    ]);
    expect(rejects).toEqual(['4 Måned period_not sommer']);
  });

  it('is put together from years in rows and months over columns', async () => {
    const text = 'Indikator;År;jan;feb;I alt\nI-01;2025;1;2;3\nI-01;2026;3;4;7\n';
    const { values } = await load(text);
    expect(values).toEqual([
      'I-01 2025-01 1',
      'I-01 2025-02 2',
      'I-01 2026-01 3',
      'I-01 2026-02 4',
    ]);
  });
});

describe('dates over columns', () => {
  it('are periods when one proves that the day is first', async () => {
    const { values, analysis } = await load(
      'Indikator;31-01-2026;28-02-2026\nI-01;1;2\nI-02;3;4\n',
    );
    expect(analysis.questions).toEqual([]);
    expect(values).toEqual([
      'I-01 2026-01 1',
      'I-01 2026-02 2',
      'I-02 2026-01 3',
      'I-02 2026-02 4',
    ]);
  });

  it('are asked for once for the set, and remembered', async () => {
    const text = 'Indikator;01-02-2026;01-03-2026\nI-01;1;2\n';
    const asked = await load(text);
    expect(questionsOf(asked)).toEqual(['date:*']);
    expect(asked.analysis.questions[0]?.options.map((one) => one.da)).toEqual([
      '2026-02-01 (dag først)',
      '2026-01-02 (måned først)',
    ]);
    const dmy = await load(text, { answers: { 'date:*': 'dmy' } });
    expect(dmy.values).toEqual(['I-01 2026-02 1', 'I-01 2026-03 2']);
    const mdy = await load(text, { answers: { 'date:*': 'mdy' } });
    expect(mdy.values).toEqual(['I-01 2026-01-02 1', 'I-01 2026-01-03 2']);
    const next = await load(text.replaceAll('2026', '2027'), { saved: dmy.analysis.saved });
    expect(next.values).toEqual(['I-01 2027-02 1', 'I-01 2027-03 2']);
  });
});
