import { sampleQuestion } from '../../testing/sample-import';
import { askedOf } from './asked';

describe('a question on the page', () => {
  it('names closed months as people say them', () => {
    const examples = ['2026-07', '2026-08', '2026-09'];
    expect(askedOf(sampleQuestion({ kind: 'closedPeriod', examples })).da).toBe(
      'Filen ændrer juli 2026, august 2026 og september 2026, som er lukket. Hvorfor skal tallene ændres?',
    );
  });

  it('is otherwise asked in the words of the server', () => {
    const question = sampleQuestion();
    expect(askedOf(question).da).toBe(question.da);
  });
});
