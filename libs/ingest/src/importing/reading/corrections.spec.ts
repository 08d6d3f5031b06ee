import { importer, indicator } from '../../testing/import-text';
import { tempPaths } from '../../testing/temp-folder';
import { analyseLearned } from './analyse-learned';
import type { SavedReading } from './saved-reading';

const indicators = [indicator('I-01'), indicator('I-02')];
const temp = tempPaths();
const load = importer(temp, indicators);

const TWO_VALUES = 'Indikator;Måned;Plan;Værdi\nI-01;jan 2026;5;7\nI-02;jan 2026;6;8\n';

describe('what a person corrects in the reading of a file', () => {
  it('is the column of the values', async () => {
    const seen = await load(TWO_VALUES);
    expect(seen.values).toEqual(['I-01 2026-01 7', 'I-02 2026-01 8']);
    const { values, analysis } = await load(TWO_VALUES, { answers: { 'role:Plan': 'value' } });
    expect(values).toEqual(['I-01 2026-01 5', 'I-02 2026-01 6']);
    expect(analysis.reading.columns.map(({ role, why }) => [role, why.da])).toEqual([
      ['indicator', 'Navngiver indikatoren'],
      ['period', 'Indeholder perioder'],
      ['value', 'Valgt her'],
      ['ignored', 'Bruges ikke'],
    ]);
    expect(analysis.reading.corrections).toEqual([
      { id: 'role:Plan', answer: 'value', from: 'analyst' },
    ]);
  });

  it('is a column that is left out, also a month of a table with months in columns', async () => {
    const wide = 'Indikator;jan 2026;feb 2026;mar 2026\nI-01;1,5;2;3\n';
    const { values } = await load(wide, { answers: { 'role:feb 2026': 'ignored' } });
    expect(values).toEqual(['I-01 2026-01 1.5', 'I-01 2026-03 3']);
  });

  it('is the column that names the indicators, and the one that tells values apart', async () => {
    const text = 'Team;Måling;Måned;Værdi\nI-01;I-02;jan 2026;5\nI-02;I-02;feb 2026;6\n';
    const answers = { 'role:Måling': 'indicator', 'role:Team': 'dimension' };
    const { analysis, values } = await load(text, { answers });
    expect(values).toEqual(['I-02 2026-01 5 Team=I-01', 'I-02 2026-02 6 Team=I-02']);
    expect(analysis.reading.columns.map(({ role }) => role)).toEqual([
      'dimension',
      'indicator',
      'period',
      'value',
    ]);
  });

  it('is the column that tells values apart, also where it has one value only, and is remembered', async () => {
    const file = (unit: string, value: number) =>
      `Indikator;Enhed;Måned;Værdi\nI-01;${unit};jan 2026;${String(value)}\n`;
    expect((await load(file('Nord', 5))).values).toEqual(['I-01 2026-01 5']);
    const { values, analysis, result } = await load(file('Nord', 5), {
      answers: { 'role:Enhed': 'dimension' },
    });
    expect(values).toEqual(['I-01 2026-01 5 Enhed=Nord']);
    expect(result?.dimensions).toEqual(['Enhed']);
    const next = await load(file('Syd', 7), { saved: analysis.saved });
    expect(next.values).toEqual(['I-01 2026-01 7 Enhed=Syd']);
    const mended = await load(file('N\u0000rd', 5), {
      answers: { 'role:Enhed': 'dimension' },
      corrections: {
        fixes: [{ line: 2, column: 'Enhed', value: 'Nord' }],
        fixAll: [],
        quarantine: [],
      },
    });
    expect(mended.values).toEqual(['I-01 2026-01 5 Enhed=Nord']);
  });

  it('is the column of the periods, where two of them could be', async () => {
    const text =
      'Indikator;Registreret;Måned;Værdi\nI-01;23-02-2026;jan 2026;5\nI-01;24-03-2026;feb 2026;6\n';
    const { values } = await load(text, { answers: { 'role:Registreret': 'period' } });
    expect(values).toEqual(['I-01 2026-02 5', 'I-01 2026-03 6']);
  });

  it('is the decimal sign, whatever one of the values proves', async () => {
    const text = 'Indikator;Måned;Værdi\nI-01;jan 2026;1.250\nI-01;feb 2026;1,5\n';
    expect((await load(text)).values).toEqual(['I-01 2026-01 1250', 'I-01 2026-02 1.5']);
    const { values, rejects, analysis } = await load(text, {
      answers: { 'written:Værdi': 'decimal:.' },
    });
    expect(values).toEqual(['I-01 2026-01 1.25']);
    expect(rejects).toEqual(['3 Værdi number_grouping 1,5']);
    const { profile: previous } = analysis;
    const back = await load(text, { previous, answers: { 'written:Værdi': '' } });
    expect(back.values).toEqual(['I-01 2026-01 1250', 'I-01 2026-02 1.5']);
  });

  it('is the order of dates, and nothing is asked about them any more', async () => {
    const text = 'Indikator;Dato;Værdi\nI-01;01/02/2026;5\nI-01;03/04/2026;6\n';
    expect((await load(text)).analysis.open).toBe(true);
    const { values, analysis } = await load(text, { answers: { 'written:Dato': 'mdy' } });
    expect(analysis.questions).toEqual([]);
    expect(values).toEqual(['I-01 2026-01 5', 'I-01 2026-03 6']);
  });

  it('is asked about all the same where what was said does not fit the column', async () => {
    const text = 'Indikator;Måned;Værdi\nI-01;jan 2026;1.250\nI-02;jan 2026;2.500\n';
    const dates = 'Indikator;Dato;Værdi\nI-01;01/02/2026;5\nI-01;03/04/2026;6\n';
    const of = async (file: string, answers: Record<string, string>, saved?: SavedReading) =>
      (await load(file, { answers, ...(saved && { saved }) })).analysis;
    for (const said of ['dmy', 'decimal', 'false']) {
      const { open, questions } = await of(text, { 'written:Værdi': said });
      expect([said, open, questions.map(({ id }) => id)]).toEqual([said, true, ['number:Værdi']]);
    }
    const { open, questions } = await of(dates, { 'written:Dato': 'decimal:,' });
    expect([open, questions.map(({ id }) => id)]).toEqual([true, ['date:Dato']]);

    const { saved } = await of(dates, { 'written:Værdi': 'mdy' });
    const later = await of(text.replace('Måned', 'Dato'), {}, saved);
    expect(later.questions.map(({ id }) => id)).toEqual(['number:Værdi']);
  });

  it('is asked about again when what was said is taken back', async () => {
    const text = 'Indikator;Måned;Værdi\nI-01;jan 2026;1.250\nI-02;jan 2026;2.500\n';
    const said = await load(text, { answers: { 'written:Værdi': 'decimal:.' } });
    expect(said.values).toEqual(['I-01 2026-01 1.25', 'I-02 2026-01 2.5']);
    const { profile: previous } = said.analysis;
    const { analysis } = await load(text, { previous, answers: { 'written:Værdi': '' } });
    expect(analysis.questions.map(({ id }) => id)).toEqual(['number:Værdi']);
    expect(analysis.profile.columns[2]?.number?.ambiguous).toBe(true);
  });

  it('is the delimiter, the header line and the encoding, and can be taken back', async () => {
    const text = 'Udtræk, for 2026;;\nIndikator;Måned;Værdi\nI-01;jan 2026;5\n';
    const wrong = await load(text, { answers: { delimiter: ',' } });
    expect(wrong.analysis.reading).toMatchObject({ delimiter: ',' });
    const { profile: previous } = wrong.analysis;
    const right = await load(text, { previous, answers: { delimiter: '' } });
    expect(right.analysis.reading).toMatchObject({ delimiter: ';', headerLine: 2 });
    expect(right.analysis.reading.corrections).toEqual([]);
    const none = await load(text, { answers: { headerLine: 'none', encoding: 'windows-1252' } });
    expect(none.analysis.reading).toMatchObject({ headerLine: null, encoding: 'windows-1252' });
  });

  it('is asked about where two columns are said to name the indicators, and listed where it holds', async () => {
    const text = 'Team;Måling;Måned;Værdi\nI-01;I-02;jan 2026;5\nI-02;I-02;feb 2026;6\n';
    const said = { 'role:Måling': 'indicator', 'role:Team': 'indicator' };
    const stale = { ...said, indicatorColumn: 'column:Måned' };
    for (const answers of [said, stale]) {
      const { analysis } = await load(text, { answers });
      expect(analysis.open).toBe(true);
      expect(analysis.reading.corrections).toEqual([]);
      expect(analysis.questions).toMatchObject([
        {
          id: 'indicatorColumn',
          answer: null,
          options: [{ value: 'column:Måling' }, { value: 'column:Team' }],
        },
      ]);
    }
    const answers = { ...said, indicatorColumn: 'column:Måling' };
    const { values, analysis } = await load(text, { answers });
    expect(values).toEqual(['I-02 2026-01 5', 'I-02 2026-02 6']);
    expect(analysis.reading.corrections.map(({ id }) => id)).toEqual(['role:Måling']);
  });

  it('is asked about where two columns are said to hold the periods and are not a year and its part', async () => {
    const text =
      'Indikator;Registreret;Måned;Værdi\nI-01;23-02-2026;jan 2026;5\nI-01;24-03-2026;feb 2026;6\n';
    const said = { 'role:Registreret': 'period', 'role:Måned': 'period' };
    for (const answers of [said, { ...said, periodColumn: 'column:Indikator' }]) {
      const { analysis } = await load(text, { answers });
      expect([analysis.open, analysis.questions.map(({ id }) => id)]).toEqual([
        true,
        ['periodColumn'],
      ]);
    }
    const answers = { ...said, periodColumn: 'column:Måned' };
    const { values, analysis } = await load(text, { answers });
    expect(values).toEqual(['I-01 2026-01 5', 'I-01 2026-02 6']);
    expect(analysis.reading.corrections.map(({ id }) => id)).toEqual(['role:Måned']);

    const parts = 'Indikator;År;Måned;Værdi\nI-01;2026;1;5\nI-01;2026;2;6\n';
    const both = await load(parts, { answers: { 'role:År': 'period', 'role:Måned': 'period' } });
    expect(both.values).toEqual(['I-01 2026-01 5', 'I-01 2026-02 6']);
    expect(both.analysis.reading.corrections).toHaveLength(2);
  });

  it('makes no difference where it makes no sense', async () => {
    const answers = { delimiter: 'xx', encoding: 'klingon', headerLine: '-4', 'role:Plan': 'boss' };
    const { values, analysis } = await load(TWO_VALUES, { answers });
    expect(values).toHaveLength(2);
    expect(analysis.reading.corrections).toEqual([]);
  });

  it('shows the first lines of the file, without civil registration numbers', async () => {
    const { analysis } = await load(TWO_VALUES);
    expect(analysis.reading.lines.slice(0, 2)).toEqual([
      { line: 1, text: 'Indikator;Måned;Plan;Værdi' },
      { line: 2, text: 'I-01;jan 2026;5;7' },
    ]);
  });

  it('is remembered for the next file of the source, also how it is cut into a table', async () => {
    const rows = (month: string) =>
      Buffer.from(`Antal, sager, brugere\nIndikator;Måned;Antal\nI-01;${month};7\n`);
    const answers = { headerLine: '2', 'role:Antal': 'value', delimiter: ';' };
    const first = await load(rows('jan 2026'), { answers });
    expect(first.values).toEqual(['I-01 2026-01 7']);
    const other = (await load(TWO_VALUES)).analysis.saved;
    const request = { indicators };
    const next = await analyseLearned(rows('feb 2026'), request, [other, first.analysis.saved]);
    expect(next.open).toBe(false);
    expect(next.reading.corrections).toEqual([
      { id: 'headerLine', answer: '2', from: 'source' },
      { id: 'role:Antal', answer: 'value', from: 'source' },
      { id: 'delimiter', answer: ';', from: 'source' },
    ]);
  });

  it('says whose answer a question has', async () => {
    const text = 'Indikator;Måned;Værdi\nI-01;jan 2026;1.250\nI-02;jan 2026;2.500\n';
    const answers = { 'number:Værdi': 'decimal:,' };
    const first = await load(text, { answers });
    expect(first.analysis.questions).toMatchObject([{ answer: 'decimal:,', from: 'analyst' }]);
    const { saved } = first.analysis;
    const next = await load(text, { saved });
    expect(next.analysis.questions).toMatchObject([{ answer: 'decimal:,', from: 'source' }]);
    const again = await load(text, { saved, answers: { 'number:Værdi': '' } });
    expect(again.analysis).toMatchObject({ open: true, questions: [{ answer: null, from: null }] });
    expect(again.analysis.saved.answers).not.toHaveProperty('number:Værdi');
  });
});
