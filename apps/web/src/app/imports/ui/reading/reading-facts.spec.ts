import type { ImportReading } from '@gevinst/contract';
import { delimiterText, readingFacts, styleWords } from './reading-facts';

const column = (
  name: string,
  role: ImportReading['columns'][number]['role'],
  style: string | null,
  why: string,
) => ({ name, role, target: null, kind: 'text', style, why: { da: why, en: why }, samples: [] });

const reading: ImportReading = {
  encoding: 'windows-1252',
  encodingEvidence: 'ikke gyldig UTF-8; »Måned«, »Værdi«',
  delimiter: ';',
  headerLine: 4,
  columns: [
    column('Måned', 'period', 'dd-mm-åååå', 'alle 124'),
    column('Værdi', 'value', '1.234,56', '124 af 124'),
  ],
  titleLines: [{ line: 1, text: 'Henvendelser' }],
  totals: [{ line: 148, label: 'I alt', stated: null, parts: null, agrees: null }],
};
const change = (period: string) => ({
  line: 1,
  indicatorName: 'Opkald',
  period,
  dimension: '',
  before: null,
  after: '1',
  kind: 'new' as const,
});

describe('how the file was read', () => {
  it('is told in four cards with their evidence', () => {
    const facts = readingFacts({ reading, changes: [] }, 'da');
    expect(facts.map(({ name, value, evidence }) => [name, value, evidence])).toEqual([
      ['encoding', 'Windows-1252', '»Måned«, »Værdi«'],
      ['delimiter', 'Semikolon · 1.234,56', 'i kolonnen »Værdi«'],
      ['period', 'dd-mm-åååå', 'i kolonnen »Måned«'],
      ['outside', '1 titellinje, 1 total', ''],
    ]);
  });

  it('shows from when to when the values are', () => {
    const changes = [change('2026-10'), change('2026-09')];
    const facts = readingFacts({ reading, changes }, 'da');
    expect(facts.find(({ name }) => name === 'period')?.evidence).toBe(
      'sep.\u00a02026 – okt.\u00a02026',
    );
  });

  it('names a tab', () => {
    expect(delimiterText('\t', 'da')).toBe('Tabulator');
  });

  it('says what a period is in words, and shows a date as it is written', () => {
    expect(['quarter', 'dd-mm-åååå'].map((style) => styleWords(style, 'da'))).toEqual([
      'kvartal',
      'dd-mm-åååå',
    ]);
  });
});
