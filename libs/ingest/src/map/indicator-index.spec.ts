import { foldText } from './fold-text';
import { indicatorIndex, type KnownIndicator } from './indicator-index';

const known = (
  id: string,
  code: string,
  name: string,
  synonyms: string[] = [],
): KnownIndicator => ({
  id,
  code,
  name,
  synonyms,
  unit: 'stk.',
});
const index = indicatorIndex([
  known('1', 'I-01', 'Gennemførte opkald', ['Telefonhenvendelser']),
  known('2', 'I-02', 'Digitale ansøgninger'),
  known('3', 'I-03', 'Sager i alt'),
  known('4', 'I-04', 'Sager i alt'),
]);

describe('finding the indicator a file means', () => {
  it('folds æøå, case and signs', () => {
    expect(foldText('Gennemførte  OPKALD (stk.)')).toBe('gennemfoerte opkald stk');
  });

  it.each(['I-01', 'gennemfoerte opkald', 'TELEFONHENVENDELSER', 'Gennemførte opkald'])(
    'knows %s',
    (text) => expect(index.find(text)?.id).toBe('1'),
  );

  it('does not choose between two of the same name, but their codes differ', () => {
    expect(index.find('Sager i alt')).toBeNull();
    expect(index.find('I-04')?.id).toBe('4');
  });

  it('suggests the likeliest for a misspelt name and says how sure it is', () => {
    const [best] = index.guesses('Digitale ansøgnnger');
    expect(best?.id).toBe('2');
    expect(best?.confidence).toBeGreaterThan(0.9);
    expect(index.guesses('qxzv')).toEqual([]);
  });
});
