import { DEFAULT_MAPPING, ideaField, type Score } from './idea-field';

const SCORES: readonly Score[] = [1, 2, 3, 4, 5];
const FIELDS: Record<Score, string> = {
  5: 'green green yellow yellow yellow',
  4: 'green green yellow yellow yellow',
  3: 'green green yellow yellow yellow',
  2: 'orange orange red red red',
  1: 'orange orange red red red',
};

describe('S2.8 R5 the field of an idea', () => {
  it.each(SCORES)('with effect %i follows from its resources', (effect) => {
    const row = SCORES.map((resources) => ideaField(effect, resources));
    expect(row.join(' ')).toBe(FIELDS[effect]);
  });

  it('swaps the mixed fields when a team has said so, never green and red', () => {
    const swapped = {
      ...DEFAULT_MAPPING,
      highEffectManyResources: 'orange',
      lowEffectFewResources: 'yellow',
    } as const;
    expect([ideaField(5, 5, swapped), ideaField(1, 1, swapped)]).toEqual(['orange', 'yellow']);
    expect([ideaField(5, 1, swapped), ideaField(1, 5, swapped)]).toEqual(['green', 'red']);
  });

  it('moves the line between high and low where a team has said so', () => {
    const strict = { ...DEFAULT_MAPPING, highFrom: 4 } as const;
    expect([ideaField(3, 3, strict), ideaField(4, 3, strict)]).toEqual(['orange', 'green']);
  });
});
