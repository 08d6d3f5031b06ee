import { rememberedOf } from './remembered';

const answer = (id: string, given: string, indicatorName: string | null = null) => ({
  id,
  answer: given,
  indicatorName,
});

const told = (answers: ReturnType<typeof answer>[]) =>
  rememberedOf({ source: 'Sagssystem', version: 2, answers }, 'da').map(
    ({ key, params }) => [key, params] as const,
  );

describe('what is remembered of a source', () => {
  it('is said in words where there are any, and as it was answered elsewhere', () => {
    const answers = [
      answer('number:Værdi', 'decimal:,'),
      answer('date:Måned', 'dmy'),
      answer('value:Breve sendt', 'indicator:1', 'Breve'),
      answer('unit:Pris', 'kr.'),
      answer('role:Plan', 'ignored'),
      answer('headerLine', 'none'),
    ];
    expect(told(answers)).toEqual([
      ['sources.comma', { column: 'Værdi' }],
      ['sources.dayFirst', { column: 'Måned' }],
      ['sources.indicator', { text: 'Breve sendt', name: 'Breve' }],
      ['sources.other', { question: 'unit:Pris', answer: 'kr.' }],
      ['sources.role.ignored', { column: 'Plan' }],
      ['sources.noHeader', {}],
    ]);
  });

  it('names encodings and delimiters as the reading does', () => {
    const answers = [answer('delimiter', '\t'), answer('encoding', 'windows-1252')];
    expect(told(answers)).toEqual([
      ['sources.delimiter', { answer: 'Tabulator' }],
      ['sources.encoding', { answer: 'Windows-1252' }],
    ]);
  });

  it('names the field that a column of a portfolio is', () => {
    const answers = [answer('role:Tovholder', 'field:owner')];
    expect(rememberedOf({ source: 'Kontor', version: 1, answers }, 'da')).toEqual([
      {
        id: 'role:Tovholder',
        key: 'sources.role.field',
        params: { column: 'Tovholder' },
        field: 'field.owner',
      },
    ]);
  });

  it('says how a file is divided that lacks a column of the others', () => {
    const answers = [answer('dimension:Enhed', 'without'), answer('dimension:Kanal', 'column:Vej')];
    expect(told(answers)).toEqual([
      ['sources.division.without', { column: 'Enhed' }],
      ['sources.division.renamed', { column: 'Kanal', name: 'Vej' }],
    ]);
  });

  it('says what the files hold, and whether totals are measurements', () => {
    const answers = [
      answer('kind', 'portfolio'),
      answer('keepTotals', 'true'),
      answer('keepTotals', 'false'),
    ];
    expect(told(answers).map(([key]) => key)).toEqual([
      'sources.kind.portfolio',
      'sources.keepTotals.true',
      'sources.keepTotals.false',
    ]);
  });
});
