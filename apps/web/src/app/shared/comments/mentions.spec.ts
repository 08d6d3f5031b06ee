import type { Colleague } from '@gevinst/contract';
import { mentionedIn, mentioningAt, offered, withMention } from './mentions';

const people: Colleague[] = ['Anne Dahl', 'Anne Dahl Berg', 'Bo Åkjær', 'David Frost'].map(
  (name) => ({ id: name, name, role: 'team' }),
);
const names = (query: string) => offered(people, query).map(({ name }) => name);

describe('S1.7 naming a colleague in a comment', () => {
  it('begins at an @, and ends where a name cannot go on', () => {
    expect(mentioningAt('Hej @An', 7)).toEqual({ from: 4, query: 'An' });
    expect(mentioningAt('@', 1)).toEqual({ from: 0, query: '' });
    expect(mentioningAt('Hej @Bo Åk', 10)).toEqual({ from: 4, query: 'Bo Åk' });
    expect(mentioningAt('Hej @An, kan du', 15)).toBeNull();
    expect(mentioningAt('anne@kommune', 12)).toBeNull();
    expect(mentioningAt('Hej', 3)).toBeNull();
  });

  it('offers those whose first or last name begins so', () => {
    expect(names('an')).toEqual(['Anne Dahl', 'Anne Dahl Berg']);
    expect(names('fro')).toEqual(['David Frost']);
    expect(names('Åk')).toEqual(['Bo Åkjær']);
    expect(names('x')).toEqual([]);
    expect(names('')).toHaveLength(4);
  });

  it('offers no name that is already whole', () => {
    expect(names('David Frost')).toEqual([]);
    expect(names('Anne Dahl ')).toEqual(['Anne Dahl Berg']);
  });

  it('writes the whole name, and goes on after it', () => {
    const text = 'Hej @fro kan du?';
    const done = withMention(text, { from: 4, query: 'fro' }, 'David Frost');
    expect(done).toEqual({ text: 'Hej @David Frost kan du?', caret: 17 });
    expect(withMention('@', { from: 0, query: '' }, 'Bo Åkjær')).toEqual({
      text: '@Bo Åkjær ',
      caret: 10,
    });
  });

  it('names those whose whole name is there, each once, and nobody whose name is only a part of it', () => {
    expect(mentionedIn('@anne dahl berg og @David Frost, @David Frost', people)).toEqual([
      'Anne Dahl Berg',
      'David Frost',
    ]);
    expect(mentionedIn('@Anne Dahl', people)).toEqual(['Anne Dahl']);
    expect(mentionedIn('David Frost', people)).toEqual([]);
  });
});
