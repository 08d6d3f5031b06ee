import { sampleQuestion } from '../../testing/sample-import';
import { meaningsOf, plainName } from './meanings';

const said = (examples: string[], answer: string) =>
  meaningsOf(sampleQuestion({ examples }), answer, 'da').map(
    ({ text, means }) => `${text} = ${means}`,
  );

describe('what an answer would make of the examples', () => {
  it('tells a thousand from a little more than one', () => {
    expect(said(['1.234', '2.500'], 'decimal:,')).toEqual(['1.234 = 1234', '2.500 = 2500']);
    expect(said(['1.234'], 'decimal:.')).toEqual(['1.234 = 1,234']);
  });

  it('names the month of a date', () => {
    expect(said(['03-04-2026'], 'dmy')).toEqual(['03-04-2026 = 3. april 2026']);
    expect(said(['03-04-2026'], 'mdy')).toEqual(['03-04-2026 = 4. marts 2026']);
  });

  it('says nothing where there is nothing to read', () => {
    expect(said(['Opkald'], '0b7d6d6e')).toEqual([]);
    expect(said(['31-12-2026'], 'mdy')).toEqual([]);
  });

  it('has a plain name for a way of writing, and none for an indicator', () => {
    expect(['decimal:,', 'mdy', '0b7d6d6e'].map(plainName)).toEqual(['comma', 'monthFirst', null]);
  });
});
