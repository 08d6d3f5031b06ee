import { sampleQuestion } from '../../testing/sample-import';
import { isAnswered } from './answered';

const answered = (over: Parameters<typeof sampleQuestion>[0]) => isAnswered(sampleQuestion(over));

describe('a question is answered', () => {
  it('when a person has said something, about this file or an earlier one', () => {
    expect(answered({ answer: 'da', from: 'analyst' })).toBe(true);
    expect(answered({ answer: 'da', from: 'source' })).toBe(true);
    expect(answered({ answer: null })).toBe(false);
  });

  it('not by a suggestion, nor by what nobody is known to have said', () => {
    expect(answered({ answer: 'da', from: null })).toBe(false);
    expect(answered({ answer: 'da' })).toBe(false);
  });

  it('by any reason, of which the server does not say whose it is', () => {
    expect(answered({ kind: 'closedPeriod', answer: 'Fejl i udtræk' })).toBe(true);
  });
});
