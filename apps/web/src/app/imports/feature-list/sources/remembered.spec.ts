import { rememberedOf } from './remembered';

const answer = (id: string, given: string, indicatorName: string | null = null) => ({
  id,
  answer: given,
  indicatorName,
});

describe('what is remembered of a source', () => {
  it('is said in words where there are any, and as it was answered elsewhere', () => {
    const facts = rememberedOf({
      source: 'Sagssystem',
      version: 2,
      answers: [
        answer('number:Værdi', 'decimal:,'),
        answer('date:Måned', 'dmy'),
        answer('value:Breve sendt', 'indicator:1', 'Breve'),
        answer('keepTotals', 'true'),
        answer('role:Plan', 'ignored'),
        answer('delimiter', ';'),
        answer('headerLine', 'none'),
      ],
    });
    expect(facts.map(({ key, params }) => [key, params])).toEqual([
      ['sources.comma', { column: 'Værdi' }],
      ['sources.dayFirst', { column: 'Måned' }],
      ['sources.indicator', { text: 'Breve sendt', name: 'Breve' }],
      ['sources.other', { question: 'keepTotals', answer: 'true' }],
      ['sources.role.ignored', { column: 'Plan' }],
      ['sources.delimiter', { answer: ';' }],
      ['sources.noHeader', {}],
    ]);
  });
});
