import { sampleQuestion } from '../../testing/sample-import';
import { sampleReading } from '../../testing/sample-reading';
import { givenOf } from './given';

const options = [{ value: 'decimal:,', da: 'komma', en: 'comma', confidence: null }];

describe('what has been said about a file', () => {
  it('is each answer with what it makes of the first example, and whose it was', () => {
    const questions = [sampleQuestion({ options, answer: 'decimal:,', from: 'source' })];
    expect(givenOf(questions, null, 'da')).toMatchObject([
      {
        asked: { text: 'Hvad betyder »1.234«?' },
        said: { key: 'questions.plain.comma' },
        meaning: '1.234 = 1234',
        remembered: true,
      },
    ]);
  });

  it('is not what nobody has answered yet', () => {
    const open = sampleQuestion();
    const suggested = sampleQuestion({ answer: 'da', from: null });
    const unsigned = sampleQuestion({ answer: 'da' });
    expect(givenOf([open, suggested, unsigned], null, 'da')).toEqual([]);
  });

  it('is the reason for changing closed months too', () => {
    const reason = sampleQuestion({ kind: 'closedPeriod', options: [], answer: 'Fejl i udtræk' });
    expect(givenOf([reason], null, 'da')[0]?.said).toEqual({ text: 'Fejl i udtræk' });
  });

  it('is every correction in words', () => {
    const said = (id: string, answer: string) => ({ id, answer, from: 'analyst' as const });
    const corrections = [
      said('delimiter', '\t'),
      said('encoding', 'utf-8'),
      said('headerLine', '4'),
      said('headerLine', 'none'),
      said('role:Plan', 'ignored'),
      said('written:Plan', 'decimal:.'),
      said('kind', 'portfolio'),
      said('keepTotals', 'true'),
      said('keepTotals', 'false'),
    ];
    const given = givenOf([], sampleReading({ corrections }), 'da');
    expect(given.map((one) => one.said)).toEqual([
      { text: 'Tabulator' },
      { text: 'UTF-8' },
      { key: 'reading.lineNumber', params: { line: '4' } },
      { key: 'correct.noHeader' },
      { key: 'role.ignored' },
      { key: 'questions.plain.dot' },
      { key: 'kind.portfolio' },
      { key: 'given.yes' },
      { key: 'given.no' },
    ]);
    expect(given[4]?.asked).toEqual({ key: 'given.role', params: { column: 'Plan' } });
  });
});
