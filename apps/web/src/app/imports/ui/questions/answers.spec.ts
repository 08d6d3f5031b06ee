import { sampleQuestion } from '../../testing/sample-import';
import { controlFor, originOf, prefilled, relevant, unanswered } from './answers';

const option = (value: string, confidence: number | null) => ({
  value,
  da: value,
  en: value,
  confidence,
});

describe('answers on the page of questions', () => {
  it('start with what the source answered last time', () => {
    const question = sampleQuestion({ answer: 'en', from: 'source' });
    expect(prefilled([question])).toEqual({ 'style:Værdi': 'en' });
    expect(originOf(question)).toBe('profile');
  });

  it('say whose they are only where somebody is known to have given them', () => {
    expect(originOf(sampleQuestion({ answer: 'en', from: 'analyst' }))).toBe('none');
    expect(originOf(sampleQuestion({ answer: 'en', from: null }))).toBe('suggestion');
    expect(originOf(sampleQuestion({ answer: 'en' }))).toBe('suggestion');
  });

  it('start with a suggestion only when it is sure', () => {
    const sure = sampleQuestion({ options: [option('a', 0.95), option('b', 0.2)] });
    const unsure = sampleQuestion({ options: [option('a', 0.89), option('b', 0.2)] });
    expect(prefilled([sure])).toEqual({ 'style:Værdi': 'a' });
    expect(prefilled([unsure])).toEqual({});
    expect(originOf(unsure)).toBe('none');
  });

  it('are never guessed between two equally good suggestions', () => {
    expect(prefilled([sampleQuestion({ options: [option('a', 1), option('b', 1)] })])).toEqual({});
  });

  it('are missing until they hold something', () => {
    const question = sampleQuestion();
    expect(unanswered([question], { [question.id]: '  ' })).toEqual([question]);
    expect(unanswered([question], { [question.id]: 'da' })).toEqual([]);
  });

  it('are given by radio, list or text according to the options', () => {
    const many = Array.from({ length: 9 }, (_, index) => option(String(index), null));
    expect(controlFor(sampleQuestion())).toBe('radio');
    expect(controlFor(sampleQuestion({ options: many }))).toBe('select');
    expect(controlFor(sampleQuestion({ options: [] }))).toBe('text');
  });

  it('decide which names are asked for at all', () => {
    const where = sampleQuestion({ id: 'indicatorColumn', kind: 'columnRole', column: null });
    const name = sampleQuestion({ id: 'value:Type:Ugift', kind: 'valueMapping', column: 'Type' });
    const asked = (answer: string) => relevant([where, name], { indicatorColumn: answer });
    expect(asked('')).toEqual([where, name]);
    expect(asked('column:Type')).toEqual([where, name]);
    expect(asked('column:Sted')).toEqual([where]);
    expect(asked('indicator:0b7d6d6e')).toEqual([where]);
  });
});
